using Marsad.Model;

namespace Marsad.Incidents.Linking;

/// <summary>Can they speak of the same day?</summary>
internal static class DayClues
{
    private const int FarthestTold = 2;
    private const int FarthestAssumed = 3;

    // How much a day or two apart speaks against what takes days.
    private const double LongerShare = 0.4;

    public static void Add(ref Scoring scoring, TellingProfile one, TellingProfile other)
    {
        if (one.Basis == DayBasis.Unknown || other.Basis == DayBasis.Unknown)
        {
            scoring.Add(Clue.DayUnknown);
            return;
        }

        var gap = Math.Max(0, Math.Max(one.From, other.From) - Math.Min(one.To, other.To));
        if (one.Basis == DayBasis.Coarse || other.Basis == DayBasis.Coarse)
        {
            AddCoarse(ref scoring, gap);
        }
        else if (one.Basis == DayBasis.Told && other.Basis == DayBasis.Told)
        {
            AddTold(ref scoring, one, other, gap);
        }
        else
        {
            AddAssumed(ref scoring, gap);
        }
    }

    private static void AddCoarse(ref Scoring scoring, int gap)
    {
        if (gap > 0)
        {
            scoring.RuleOut();
        }

        scoring.Add(Clue.DayCoarse);
    }

    private static void AddTold(ref Scoring scoring, TellingProfile one, TellingProfile other, int gap)
    {
        if (gap > FarthestTold)
        {
            scoring.RuleOut();
        }
        else if (gap > 0)
        {
            scoring.AddShare(gap == 1 ? Clue.DayNext : Clue.DayNear, TakesDays(one) && TakesDays(other) ? LongerShare : 1);
        }
        else
        {
            scoring.Add(one.From == one.To && other.From == other.To ? Clue.DaySame : Clue.DayOverlap);
        }
    }

    /// <summary>A town is taken over days, and each paper has its own day for it; a bomb goes off once.</summary>
    private static bool TakesDays(TellingProfile telling) => telling.Names(EventType.Territory);

    private static void AddAssumed(ref Scoring scoring, int gap)
    {
        if (gap > FarthestAssumed)
        {
            scoring.RuleOut();
        }
        else
        {
            scoring.Add(gap == 0 ? Clue.DayOpen : Clue.DayOpenNear);
        }
    }
}
