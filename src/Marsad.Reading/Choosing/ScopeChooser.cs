using Marsad.Model;
using Marsad.Reading.Claims;
using Marsad.Reading.Knowledge;
using Marsad.Reading.Mentions;
using Marsad.Reading.Weighing;

namespace Marsad.Reading.Choosing;

/// <summary>Tells a running total from the toll of one incident by the weight of the clues; the rules' own answer is one of them.</summary>
/// <remarks>«قتل 26 في تفجير يوم 26 يونيو الماضي» is one incident though it names a month; «قتل 48 جندياً في هجمات هذا العام» is none.</remarks>
internal sealed class ScopeChooser(WeightBook weights, WordClasses classes, Scene scene, MentionTable mentions, PartyBallots ballots, List<EventDraft> events, IChoiceWitness? witness)
{
    private readonly Ballot<Scope> _ballot = new(weights[Sheets.Scope]);
    private readonly SentenceIndex<DateMention> _dates = new(scene.Stream, mentions.Of(Layers.Date), _ => true);

    /// <summary>Chooses for all harms of an article, which have the rules' answers.</summary>
    /// <param name="harms">The harms.</param>
    /// <param name="rules">Gives the rules' answers.</param>
    public void Choose(List<HarmDraft> harms, ScopeReader rules)
    {
        for (var i = 0; i < harms.Count; i++)
        {
            var (harm, voice) = (harms[i], rules.VoiceOf(harms[i]));
            Fill(harm, voice, harm.Whole ?? (i > 0 ? harms[i - 1] : null));
            witness?.Saw(harm, _ballot);
            if (!_ballot.Table.IsEmpty)
            {
                var scores = _ballot.Scores();
                harm.Scope = scores[(int)Scope.Cumulative] > scores[(int)Scope.Incident] ? Scope.Cumulative : Scope.Incident;
                harm.Window = harm.Scope == Scope.Cumulative ? harm.Window : null;
            }
        }
    }

    private void Fill(HarmDraft harm, ScopeVoice voice, HarmDraft? before)
    {
        _ballot.Clear();
        _ballot.Add(Scope.Incident);
        var clues = _ballot.Add(Scope.Cumulative);
        var sentence = scene.Stream.SentenceOf(harm.At);
        var cause = new HarmCause(scene.Stream, events, harm);
        var (ahead, behind) = ballots.Around(harm.First, harm.Last);
        var (isWar, isMany, isTotal) = WordsOf(sentence);
        clues[(int)ScopeClue.Scope] = (byte)Scope.Cumulative;
        clues[(int)ScopeClue.Rule] = (byte)voice;
        clues[(int)ScopeClue.Harm] = (byte)harm.Harm;
        clues[(int)ScopeClue.Form] = (byte)harm.Form;
        clues[(int)ScopeClue.Figure] = (byte)ToldSieve.FigureOf(harm);
        clues[(int)ScopeClue.Cause] = (byte)(cause.Nearest is { } nearest ? (int)nearest.Type : Enum.GetValues<EventType>().Length);
        clues[(int)ScopeClue.Deed] = (byte)(cause.Nearest?.Form ?? TriggerForm.Other);
        clues[(int)ScopeClue.Beside] = (byte)Steps.Few(cause.Beside);
        clues[(int)ScopeClue.Date] = (byte)LongestOf(sentence);
        clues[(int)ScopeClue.War] = (byte)(isWar ? 1 : 0);
        clues[(int)ScopeClue.Many] = (byte)(isMany ? 1 : 0);
        clues[(int)ScopeClue.Total] = (byte)(isTotal ? 1 : 0);
        clues[(int)ScopeClue.Part] = (byte)ToldSieve.PartOf(scene.Stream, sentence, harm.At);
        clues[(int)ScopeClue.Last] = (byte)LastOf(before, sentence);
        clues[(int)ScopeClue.Before] = (byte)ahead;
        clues[(int)ScopeClue.After] = (byte)behind;
    }

    private ScopeLast LastOf(HarmDraft? before, int sentence) =>
        before is null ? ScopeLast.NoHarm
        : scene.Stream.SentenceOf(before.At) == sentence ? before.Scope == Scope.Cumulative ? ScopeLast.Total : ScopeLast.Incident
        : before.Scope == Scope.Cumulative ? ScopeLast.TotalAfar : ScopeLast.IncidentAfar;

    private DayKind LongestOf(int sentence)
    {
        var longest = DayKind.None;
        foreach (var date in _dates.In(sentence))
        {
            var kind = date.IsDuration ? DayKind.Period : date.Value is null ? DayKind.None : DayRoll.KindOf(date);
            longest = kind > longest ? kind : longest;
        }

        return longest;
    }

    private (bool War, bool Many, bool Total) WordsOf(int sentence)
    {
        var (first, last, _) = scene.Stream.Sentences[sentence];
        var (isWar, isMany, isTotal) = (false, false, false);
        for (var token = first; token < last; token++)
        {
            isWar |= Is(token, classes.War);
            isMany |= Is(token, classes.ManyPlaces);
            isTotal |= Is(token, classes.Cumulative);
        }

        return (isWar, isMany, isTotal);
    }

    private bool Is(int token, int lexicalClass) =>
        scene.Stream[token].Form.Classes.Has(lexicalClass) || (mentions.StartingAt(Layers.Phrase, token) is PhraseMention phrase && phrase.Has(lexicalClass));
}
