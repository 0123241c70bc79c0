using Marsad.Model;
using Marsad.Reading.Claims;
using Marsad.Reading.Text;
using Marsad.Reading.Weighing;

namespace Marsad.Reading.Choosing;

/// <summary>Chooses the scene of each deed by the weight of the clues; the rules' own answer is one of them.</summary>
/// <param name="weights">The weights.</param>
/// <param name="stream">The text.</param>
/// <param name="roll">Its places.</param>
/// <param name="parties">Counts the verbs and breaks of a stretch.</param>
/// <param name="words">Reads how sentences open.</param>
/// <param name="home">The country that the article tells of, or null.</param>
/// <param name="witness">Sees the choices, or null.</param>
internal sealed class PlaceChooser(WeightBook weights, TokenStream stream, PlaceRoll roll, PartyRoll parties, SceneWords words, PlaceRef? home, IChoiceWitness? witness)
{
    private const int MostNotesBack = 60;

    private readonly Ballot<PlacePick> _ballot = new(weights[Sheets.Place]);
    private readonly SceneMemory<string> _memory = new(stream);

    /// <summary>The place of a deed, or null.</summary>
    /// <param name="draft">The draft that it is for.</param>
    /// <param name="ask">Its words.</param>
    /// <param name="answer">The rules' answer, or null.</param>
    public ContextFinder.Found<PlaceRef>? Choose(object draft, SceneAsk ask, ContextFinder.Found<PlaceRef>? answer)
    {
        Fill(ask, answer);
        witness?.Saw(draft, _ballot);
        var chosen = _ballot.Table.IsEmpty ? answer : Take(ask, answer, VoteCount.Best(_ballot, static (left, right) => left.Key == right.Key));
        _memory.Keep(ask, KeyOf(chosen?.Value));
        return chosen;
    }

    private ContextFinder.Found<PlaceRef>? Take(SceneAsk ask, ContextFinder.Found<PlaceRef>? answer, PlacePick pick)
    {
        if (pick.Place is null || pick.Note?.Mention.First == answer?.First)
        {
            return pick.Place is null ? null : answer ?? Implied(ask, pick.Place);
        }

        return pick.Note is not { } note ? Implied(ask, pick.Place)
            : new(pick.Place, stream.SpanOf(note.Mention.First, note.Mention.Last), note.Sentence == stream.SentenceOf(ask.First) ? ContextFinder.InSentence : Voices.Weighed, note.Mention.First);
    }

    private ContextFinder.Found<PlaceRef> Implied(SceneAsk ask, PlaceRef place) => new(place, stream.SpanOf(ask.First, ask.Last), "country of the article", -1);

    private static string? KeyOf(PlaceRef? place) => place is null ? null : place.Id ?? place.Name;

    private void Fill(SceneAsk ask, ContextFinder.Found<PlaceRef>? answer)
    {
        _ballot.Clear();
        var own = stream.SentenceOf(ask.First);
        var frame = new SceneFrame<string>(ask, words.TurnOf(own), RivalOf(own), _memory.TryCause(ask, out var cause), cause);
        var pointer = words.PointerOf(own, ask.First);
        Write(_ballot.Add(new PlacePick(null, null)), frame, SceneWhere.Nowhere, null, answer is null ? SceneVoice.Agreed : SceneVoice.Other);
        if (home is not null)
        {
            var clues = _ballot.Add(new PlacePick(home, null));
            Write(clues, frame, SceneWhere.Implied, KeyOf(home), VoiceOf(KeyOf(home), -1, answer));
            clues[(int)PlaceClue.Size] = (byte)PlacePrecision.Country;
            clues[(int)PlaceClue.Pointer] = (byte)(pointer is null ? PlacePointer.None : pointer.Value.Size == "country" ? PlacePointer.This : PlacePointer.Another);
        }

        var pointed = pointer is { } word ? PointedBy(word) : null;
        foreach (var sentence in SceneSpan.Around(own, stream.Sentences.Length))
        {
            AddSentence(sentence, frame, answer, pointer?.Size, pointed);
        }
    }

    private void AddSentence(int sentence, SceneFrame<string> frame, ContextFinder.Found<PlaceRef>? answer, string? pointerSize, PlaceNote? pointed)
    {
        var (from, to) = roll.Of(sentence);
        for (var i = from; i < to; i++)
        {
            var note = roll.Notes[i];
            var (first, last) = (note.Mention.First, note.Mention.Last);
            var where = SceneSpan.WhereOf(stream, frame.Ask, first, last, sentence);
            var clues = _ballot.Add(new PlacePick(note.Mention.Place, note));
            Write(clues, frame, where, note.Key, VoiceOf(note.Key, first, answer));
            WriteGap(clues, frame.Ask, where, first, last);
            clues[(int)PlaceClue.Order] = (byte)Steps.Few(OrderOf(i, from, to, where, frame.Ask));
            clues[(int)PlaceClue.Cue] = (byte)note.Cue;
            clues[(int)PlaceClue.Head] = (byte)note.Head;
            clues[(int)PlaceClue.Size] = (byte)note.Mention.Place.Precision;
            clues[(int)PlaceClue.Frame] = (byte)note.Frame;
            clues[(int)PlaceClue.Nest] = (byte)note.Nest;
            clues[(int)PlaceClue.Opens] = (byte)note.Opens;
            clues[(int)PlaceClue.Share] = (byte)note.Share;
            clues[(int)PlaceClue.Land] = (byte)note.Land;
            clues[(int)PlaceClue.Pointer] = (byte)(pointerSize is null ? PlacePointer.None
                : note.Key == pointed?.Key ? PlacePointer.This
                : Fits(note, pointerSize) ? PlacePointer.Kind
                : PlacePointer.Another);
        }
    }

    private void WriteGap(Span<byte> clues, SceneAsk ask, SceneWhere where, int first, int last)
    {
        var (from, to) = where == SceneWhere.After ? (ask.Last, first) : (last, ask.First);
        var isNear = where is SceneWhere.After or SceneWhere.Before;
        clues[(int)PlaceClue.Gap] = (byte)(isNear ? Steps.Of(to - from) : where == SceneWhere.Inside ? Distance.Zero : Distance.Far);
        clues[(int)PlaceClue.Verbs] = (byte)(isNear ? Steps.Few(parties.Verbs(from, to)) : Few.None);
        clues[(int)PlaceClue.Breaks] = (byte)(isNear ? Steps.Few(parties.Breaks(from, to)) : Few.None);
    }

    private void Write(Span<byte> clues, SceneFrame<string> frame, SceneWhere where, string? key, SceneVoice voice)
    {
        clues[(int)PlaceClue.Where] = (byte)where;
        clues[(int)PlaceClue.Kept] = (byte)_memory.KeptOf(key, frame.Ask.Deed, frame.HasCause, frame.Cause);
        clues[(int)PlaceClue.Twin] = (byte)_memory.TwinOf(key, frame.Ask.Matter);
        clues[(int)PlaceClue.Depth] = (byte)SceneSpan.DepthOf(stream.SentenceOf(frame.Ask.First));
        clues[(int)PlaceClue.Tense] = (byte)frame.Ask.Tense;
        clues[(int)PlaceClue.Rival] = (byte)frame.Rival;
        clues[(int)PlaceClue.Turn] = (byte)frame.Turn;
        clues[(int)PlaceClue.Deed] = (byte)frame.Ask.Deed;
        clues[(int)PlaceClue.Back] = (byte)(frame.Ask.PointsBack ? 1 : 0);
        clues[(int)PlaceClue.Rule] = (byte)voice;
    }

    private static SceneVoice VoiceOf(string? key, int first, ContextFinder.Found<PlaceRef>? answer) =>
        answer is null ? SceneVoice.Silent
        : first == answer.First ? answer.Why == ContextFinder.InSentence ? SceneVoice.Sentence : SceneVoice.Carried
        : key == KeyOf(answer.Value) ? SceneVoice.Echo
        : SceneVoice.Other;

    /// <summary>How many other places stand between a place and the words; in other sentences, behind it.</summary>
    private int OrderOf(int note, int from, int to, SceneWhere where, SceneAsk ask)
    {
        var order = 0;
        if (where == SceneWhere.After)
        {
            for (var i = from; i < note; i++)
            {
                order += roll.Notes[i].Mention.First >= ask.Last ? 1 : 0;
            }

            return order;
        }

        for (var i = note + 1; i < to; i++)
        {
            order += where != SceneWhere.Before || roll.Notes[i].Mention.Last <= ask.First ? 1 : 0;
        }

        return order;
    }

    private SceneRival RivalOf(int sentence)
    {
        var (from, to) = roll.Of(sentence);
        var rival = SceneRival.None;
        for (var i = from; i < to; i++)
        {
            rival = roll.Notes[i].IsPlaced ? SceneRival.Placed : rival == SceneRival.None ? SceneRival.Loose : rival;
        }

        return rival;
    }

    /// <summary>The last place before a word that points back, of the kind that it names.</summary>
    private PlaceNote? PointedBy((int Token, string Size) pointer)
    {
        var (from, to) = roll.Of(stream.SentenceOf(pointer.Token));
        for (var i = to - 1; i >= Math.Max(0, from - MostNotesBack); i--)
        {
            if (roll.Notes[i].Mention.Last <= pointer.Token && roll.Notes[i].Frame == PlaceFrame.Free && Fits(roll.Notes[i], pointer.Size))
            {
                return roll.Notes[i];
            }
        }

        return null;
    }

    private static bool Fits(PlaceNote note, string size) => (size, note.Mention.Place.Precision) switch
    {
        ("town", PlacePrecision.Town or PlacePrecision.Unresolved) => true,
        ("area", PlacePrecision.Region or PlacePrecision.District) => true,
        ("site", PlacePrecision.Site or PlacePrecision.Unresolved) => true,
        ("country", PlacePrecision.Country) => true,
        ("there", _) => note.IsPlaced,
        _ => false,
    };
}
