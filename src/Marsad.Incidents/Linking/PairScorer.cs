using System.Collections.Immutable;
using Marsad.Model.Incidents;

namespace Marsad.Incidents.Linking;

/// <summary>Sets two tellings side by side.</summary>
internal sealed class PairScorer(LinkWeights weights, Func<ImmutableArray<ulong>, ImmutableArray<ulong>, double> shared)
{
    // Below this share two passages are not the same wire text.
    private const double SameText = 0.4;

    /// <summary>The sum of all clues, or null where something rules the link out.</summary>
    public int? Score(TellingProfile one, TellingProfile other) => Compare(one, other, null) is { IsRuledOut: false } scoring ? scoring.Sum : null;

    /// <summary>The link with its reasons.</summary>
    public IncidentLink Explain(TellingProfile one, TellingProfile other)
    {
        var reasons = new List<LinkReason>();
        var scoring = Compare(one, other, reasons);
        return new IncidentLink(
            one.Telling.Id,
            other.Telling.Id,
            scoring.Sum,
            [.. reasons.OrderByDescending(reason => Math.Abs(reason.Weight)).ThenBy(reason => reason.Clue, StringComparer.Ordinal)]);
    }

    private Scoring Compare(TellingProfile one, TellingProfile other, List<LinkReason>? reasons)
    {
        var scoring = new Scoring(weights, reasons);
        scoring.Add(Clue.Start);
        DayClues.Add(ref scoring, one, other);
        if (!scoring.IsRuledOut)
        {
            PlaceClues.Add(ref scoring, one, other);
        }

        if (!scoring.IsRuledOut)
        {
            SideClues.Add(ref scoring, one, other);
            TypeClues.Add(ref scoring, one, other);
            FigureClues.Add(ref scoring, one, other);
            WordClues.Add(ref scoring, one, other);
            AddText(ref scoring, one, other);
        }

        return scoring;
    }

    private void AddText(ref Scoring scoring, TellingProfile one, TellingProfile other)
    {
        if (one.Telling.Article.Key == other.Telling.Article.Key)
        {
            scoring.Add(Math.Abs(one.Telling.Passage - other.Telling.Passage) <= 1 ? Clue.ArticleNext : Clue.ArticleApart);
        }
        else if (shared(one.Telling.Sketch, other.Telling.Sketch) is var share && share >= SameText)
        {
            scoring.AddShare(Clue.TextSame, share);
        }
    }
}
