using Marsad.Model;
using Marsad.Reading.Actors;
using Marsad.Reading.Text;
using Marsad.Reading.Weighing;

namespace Marsad.Reading.Choosing;

/// <summary>Puts the sides that may fill a role of a draft on a ballot, with the clues that any role shares.</summary>
internal sealed class PartyBallots(TokenStream stream, PartyRoll roll, PartyWords words, ActorRegistry registry)
{
    private const int SentencesBack = 3;

    /// <summary>The sides of the article.</summary>
    public PartyRoll Roll => roll;

    /// <summary>The registry.</summary>
    public ActorRegistry Registry => registry;

    /// <summary>What stands before and behind some words.</summary>
    public (PartyCue Before, PartyBehind After) Around(int first, int last) => (words.CueOf(first), words.BehindOf(last));

    /// <summary>Fills a ballot for the words of a draft: every side of its sentence, of the three before it and of the first; the rules' own answer; civilians; nobody.</summary>
    /// <param name="ballot">An empty ballot.</param>
    /// <param name="first">First token of the draft's words.</param>
    /// <param name="last">Token behind them.</param>
    /// <param name="answer">The rules' answer, or null.</param>
    /// <param name="voice">Where that comes from.</param>
    public void Fill(Ballot<PartyChoice> ballot, int first, int last, ActorKey? answer, RuleVoice voice)
    {
        var isNamed = FillNamed(ballot, first, last, answer, voice);
        if (answer is { } key && !isNamed && key != ActorKey.Civilians)
        {
            AddUnnamed(ballot, PartyWhere.Absent, key, voice);
        }

        AddUnnamed(ballot, PartyWhere.Civilians, ActorKey.Civilians, VoiceFor(ActorKey.Civilians, answer, voice));
        AddUnnamed(ballot, PartyWhere.Nobody, null, answer is null ? RuleVoice.Guess : RuleVoice.Other);
    }

    /// <summary>Fills a ballot with the sides that the text names around the words of a draft; true where the rules' answer is among them.</summary>
    public bool FillNamed(Ballot<PartyChoice> ballot, int first, int last, ActorKey? answer, RuleVoice voice)
    {
        var sentence = stream.SentenceOf(first);
        var isNamed = false;
        for (var at = Math.Max(0, sentence - SentencesBack); at <= sentence; at++)
        {
            isNamed |= AddSentence(ballot, at, sentence, (first, last), answer, voice);
        }

        return sentence > SentencesBack ? isNamed | AddSentence(ballot, 0, sentence, (first, last), answer, voice) : isNamed;
    }

    private static RuleVoice VoiceFor(ActorKey key, ActorKey? answer, RuleVoice voice) =>
        answer is null ? RuleVoice.Silent : answer == key ? voice : RuleVoice.Other;

    /// <summary>How many sides stand in a stretch of one sentence, but for two.</summary>
    public int CountBetween(int from, int to, ActorKey? but = null, ActorKey? andBut = null)
    {
        var count = 0;
        var (first, last) = roll.Of(stream.SentenceOf(to));
        for (var i = first; i < last; i++)
        {
            var note = roll.Notes[i];
            count += note.First >= from && note.Last <= to && note.Key != but && note.Key != andBut ? 1 : 0;
        }

        return count;
    }

    /// <summary>Adds a side that stands in the sentence of some words.</summary>
    public void AddBeside(Ballot<PartyChoice> ballot, PartyNote note, (int First, int Last) words, int order) =>
        Write(ballot.Add(new PartyChoice(note.Key, note)), note, WhereOf(note, note.Sentence, words), words, order);

    /// <summary>Adds a candidate without a place in the text.</summary>
    public void AddUnnamed(Ballot<PartyChoice> ballot, PartyWhere where, ActorKey? key, RuleVoice voice)
    {
        var clues = ballot.Add(new PartyChoice(key, null));
        clues[(int)PartyClue.Where] = (byte)where;
        clues[(int)PartyClue.Kind] = (byte)(key is { } known ? PartyRoll.KindOf(registry, known) : PartyKind.Unlisted);
        clues[(int)PartyClue.Rule] = (byte)voice;
    }

    /// <summary>Adds the sides of a sentence; true where the rules' answer is among them.</summary>
    private bool AddSentence(Ballot<PartyChoice> ballot, int sentence, int own, (int First, int Last) words, ActorKey? answer, RuleVoice voice)
    {
        var (from, to) = roll.Of(sentence);
        var isNamed = false;
        var behind = 0;
        for (var i = from; i < to; i++)
        {
            var note = roll.Notes[i];
            var where = WhereOf(note, own, words);
            var order = where == PartyWhere.After ? behind++ : where == PartyWhere.Before ? BeforeRank(i, to, words.First) : to - 1 - i;
            var clues = ballot.Add(new PartyChoice(note.Key, note));
            Write(clues, note, where, words, order);
            clues[(int)PartyClue.Rule] = (byte)VoiceFor(note.Key, answer, voice);
            isNamed |= note.Key == answer;
        }

        return isNamed;
    }

    /// <summary>How many other sides stand between a side before the words and the words.</summary>
    private int BeforeRank(int note, int to, int first)
    {
        var rank = 0;
        for (var i = note + 1; i < to && roll.Notes[i].Last <= first; i++)
        {
            rank++;
        }

        return rank;
    }

    /// <summary>Where a side stands as seen from some words.</summary>
    public static PartyWhere WhereOf(PartyNote note, int own, (int First, int Last) words) =>
        note.Sentence == own
            ? note.First >= words.Last ? PartyWhere.After : note.Last <= words.First ? PartyWhere.Before : PartyWhere.Inside
            : note.Sentence == own - 1 ? PartyWhere.Previous
            : own - note.Sentence <= SentencesBack ? PartyWhere.Earlier
            : PartyWhere.Lead;

    private void Write(Span<byte> clues, PartyNote note, PartyWhere where, (int First, int Last) words, int order)
    {
        var (from, to) = where == PartyWhere.After ? (words.Last, note.Start) : (note.Last, words.First);
        var isNear = where is PartyWhere.After or PartyWhere.Before;
        clues[(int)PartyClue.Where] = (byte)where;
        clues[(int)PartyClue.Gap] = (byte)(isNear ? Steps.Of(to - from) : Distance.Far);
        clues[(int)PartyClue.Order] = (byte)Steps.Few(order);
        clues[(int)PartyClue.Verbs] = (byte)(isNear ? Steps.Few(roll.Verbs(from, to)) : Few.More);
        clues[(int)PartyClue.Breaks] = (byte)(isNear ? Steps.Few(roll.Breaks(from, to)) : Few.More);
        clues[(int)PartyClue.Cue] = (byte)note.Cue;
        clues[(int)PartyClue.Head] = (byte)note.Head;
        clues[(int)PartyClue.Behind] = (byte)note.Behind;
        clues[(int)PartyClue.Sense] = (byte)note.Sense;
        clues[(int)PartyClue.Kind] = (byte)note.Kind;
        clues[(int)PartyClue.Share] = (byte)note.Share;
        clues[(int)PartyClue.Speaks] = (byte)(note.Speaks ? 1 : 0);
    }
}
