using Marsad.Model;
using Marsad.Reading.Attribution;
using Marsad.Reading.Claims;
using Marsad.Reading.Text;
using Marsad.Reading.Weighing;

namespace Marsad.Reading.Choosing;

/// <summary>Chooses the day of each deed by the weight of the clues; the rules' own answer is one of them.</summary>
/// <param name="weights">The weights.</param>
/// <param name="stream">The text.</param>
/// <param name="roll">Its dates.</param>
/// <param name="parties">Counts the verbs and breaks of a stretch.</param>
/// <param name="words">Reads how sentences open.</param>
/// <param name="speakers">Who speaks where.</param>
/// <param name="published">The article's day, or null.</param>
/// <param name="witness">Sees the choices, or null.</param>
internal sealed class DayChooser(WeightBook weights, TokenStream stream, DayRoll roll, PartyRoll parties, SceneWords words, SpeakerTable speakers, DateOnly? published, IChoiceWitness? witness)
{
    private readonly Ballot<DayPick> _ballot = new(weights[Sheets.Day]);
    private readonly SceneMemory<DateRange> _memory = new(stream);

    /// <summary>The days of a deed, or null.</summary>
    /// <param name="draft">The draft that they are for.</param>
    /// <param name="ask">Its words.</param>
    /// <param name="answer">The rules' answer, or null.</param>
    public ContextFinder.Found<DateRange>? Choose(object draft, SceneAsk ask, ContextFinder.Found<DateRange>? answer)
    {
        Fill(ask, answer);
        witness?.Saw(draft, _ballot);
        var chosen = _ballot.Table.IsEmpty ? answer : Take(ask, answer, VoteCount.Best(_ballot, static (left, right) => left.When == right.When));
        _memory.Keep(ask, chosen?.Value);
        return chosen;
    }

    private ContextFinder.Found<DateRange>? Take(SceneAsk ask, ContextFinder.Found<DateRange>? answer, DayPick pick)
    {
        if (pick.When is null)
        {
            return IsAnnounced(ask, answer) ? answer : null;
        }

        return pick.Note is not { } note ? new(pick.When, stream.SpanOf(ask.First, ask.Last), "day of the article", -1)
            : note.Mention.First == answer?.First ? answer
            : new(pick.When, stream.SpanOf(note.Mention.First, note.Mention.Last), note.Sentence == stream.SentenceOf(ask.First) ? ContextFinder.InSentence : Voices.Weighed, note.Mention.First);
    }

    /// <summary>«يلتقي الأسبوع المقبل»: a meeting still to come has the day that its sentence names.</summary>
    private bool IsAnnounced(SceneAsk ask, ContextFinder.Found<DateRange>? answer) =>
        ask.Deed is SceneDeed.Meeting or SceneDeed.Agreement && answer is { Why: ContextFinder.InSentence } && published is { } today && answer.Value.From > today;

    private void Fill(SceneAsk ask, ContextFinder.Found<DateRange>? answer)
    {
        _ballot.Clear();
        var own = stream.SentenceOf(ask.First);
        var (from, to) = roll.Of(own);
        var rival = from == to ? SceneRival.None : SceneRival.Loose;
        for (var i = from; i < to; i++)
        {
            rival = roll.Notes[i].Cue is DayCue.Said or DayCue.SaidThat or DayCue.Statement or DayCue.Seat ? rival : SceneRival.Placed;
        }

        var frame = new SceneFrame<DateRange>(ask, words.TurnOf(own), rival, _memory.TryCause(ask, out var cause), cause);
        Write(_ballot.Add(default), frame, SceneWhere.Nowhere, null, answer is null ? SceneVoice.Agreed : SceneVoice.Other);
        if (published is { } day)
        {
            var today = DateRange.OneDay(day);
            var clues = _ballot.Add(new DayPick(today, null));
            Write(clues, frame, SceneWhere.Implied, today, VoiceOf(today, -1, answer));
            clues[(int)DayClue.Age] = (byte)DayAge.Same;
        }

        foreach (var sentence in SceneSpan.Around(own, stream.Sentences.Length))
        {
            AddSentence(sentence, frame, answer);
        }
    }

    private void AddSentence(int sentence, SceneFrame<DateRange> frame, ContextFinder.Found<DateRange>? answer)
    {
        var (from, to) = roll.Of(sentence);
        for (var i = from; i < to; i++)
        {
            var note = roll.Notes[i];
            var (first, last) = (note.Mention.First, note.Mention.Last);
            var where = SceneSpan.WhereOf(stream, frame.Ask, first, last, sentence);
            var clues = _ballot.Add(new DayPick(note.Mention.Value, note));
            Write(clues, frame, where, note.Mention.Value, VoiceOf(note.Mention.Value, first, answer));
            WriteGap(clues, frame.Ask, where, first, last);
            clues[(int)DayClue.Order] = (byte)Steps.Few(where == SceneWhere.After ? i - from : to - 1 - i);
            clues[(int)DayClue.Cue] = (byte)note.Cue;
            clues[(int)DayClue.Kind] = (byte)note.Kind;
            clues[(int)DayClue.Age] = (byte)note.Age;
            clues[(int)DayClue.Opens] = (byte)note.Opens;
            clues[(int)DayClue.Share] = (byte)note.Share;
        }
    }

    private void WriteGap(Span<byte> clues, SceneAsk ask, SceneWhere where, int first, int last)
    {
        var (from, to) = where == SceneWhere.After ? (ask.Last, first) : (last, ask.First);
        var isNear = where is SceneWhere.After or SceneWhere.Before;
        clues[(int)DayClue.Gap] = (byte)(isNear ? Steps.Of(to - from) : where == SceneWhere.Inside ? Distance.Zero : Distance.Far);
        clues[(int)DayClue.Verbs] = (byte)(isNear ? Steps.Few(parties.Verbs(from, to)) : Few.None);
        clues[(int)DayClue.Breaks] = (byte)(isNear ? Steps.Few(parties.Breaks(from, to)) : Few.None);
    }

    private void Write(Span<byte> clues, SceneFrame<DateRange> frame, SceneWhere where, DateRange? when, SceneVoice voice)
    {
        clues[(int)DayClue.Where] = (byte)where;
        clues[(int)DayClue.Kept] = (byte)_memory.KeptOf(when, frame.Ask.Deed, frame.HasCause, frame.Cause);
        clues[(int)DayClue.Twin] = (byte)_memory.TwinOf(when, frame.Ask.Matter);
        clues[(int)DayClue.Depth] = (byte)SceneSpan.DepthOf(stream.SentenceOf(frame.Ask.First));
        clues[(int)DayClue.Tense] = (byte)frame.Ask.Tense;
        clues[(int)DayClue.Spot] = (byte)_memory.SpotOf(when, frame.Ask.Spot);
        clues[(int)DayClue.Rival] = (byte)frame.Rival;
        clues[(int)DayClue.Turn] = (byte)frame.Turn;
        clues[(int)DayClue.Deed] = (byte)frame.Ask.Deed;
        clues[(int)DayClue.Back] = (byte)(frame.Ask.PointsBack ? 1 : 0);
        clues[(int)DayClue.Told] = (byte)(speakers.At(frame.Ask.First) is null ? 0 : 1);
        clues[(int)DayClue.Rule] = (byte)voice;
    }

    private static SceneVoice VoiceOf(DateRange? when, int first, ContextFinder.Found<DateRange>? answer) =>
        answer is null ? SceneVoice.Silent
        : first == answer.First ? answer.Why == ContextFinder.InSentence ? SceneVoice.Sentence : SceneVoice.Carried
        : when == answer.Value ? SceneVoice.Echo
        : SceneVoice.Other;
}
