using Marsad.Model;

namespace Marsad.Incidents.Linking;

/// <summary>Do the same sides act and suffer?</summary>
internal static class SideClues
{
    public static void Add(ref Scoring scoring, TellingProfile one, TellingProfile other)
    {
        Add(ref scoring, one.Doers, other.Doers, Clue.DoerSame, Clue.DoerDiffers);
        Add(ref scoring, one.Targets, other.Targets, Clue.TargetSame, Clue.TargetDiffers);
    }

    private static void Add(ref Scoring scoring, List<ActorKey> one, List<ActorKey> other, string same, string differs)
    {
        if (one.Count == 0 || other.Count == 0)
        {
            return;
        }

        foreach (var side in one)
        {
            if (other.Contains(side) && !IsVague(side))
            {
                scoring.Add(same, side.Value);
                return;
            }
        }

        if (one.Exists(side => !IsVague(side)) && other.Exists(side => !IsVague(side)))
        {
            scoring.Add(differs, $"{one[0]} / {other[0]}");
        }
    }

    private static bool IsVague(ActorKey side) => side == ActorKey.Militants || side.IsOther;
}
