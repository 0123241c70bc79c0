using Marsad.Model;

namespace Marsad.Reading.Claims;

/// <summary>Finds parts that the words do not mark, by their sum.</summary>
/// <remarks>«34 قتيلاً … قتل 25 مقاتلاً … و9 من قوات النظام»: 25 and 9 are the 34, told apart.</remarks>
internal static class HarmSums
{
    private const int MostParts = 4;
    private const int MostBetween = 4;
    private const int MostLookedAt = 256;
    private const long SmallestWhole = 5;
    private const long SmallestPart = 2;

    /// <summary>Ties figures to the earlier figure that they add up to; the drafts stand in the order of the text.</summary>
    public static void Tie(List<HarmDraft> harms)
    {
        for (var i = 0; i < harms.Count; i++)
        {
            if (harms[i].Whole is null && harms[i].Count is { Low: >= SmallestWhole, High: not null } && PartsOf(harms, i) is { } parts)
            {
                foreach (var part in parts)
                {
                    part.Whole = harms[i];
                    part.Reasons.Add(new SlotReason("partOf", "figures that add up", null));
                }
            }
        }
    }

    private static List<HarmDraft>? PartsOf(List<HarmDraft> harms, int index)
    {
        var whole = harms[index];
        var later = harms.Skip(index + 1).Take(MostLookedAt).Where(harm => harm.Whole is null && IsOfKind(whole, harm)).Take(MostBetween + MostParts).ToList();
        for (var first = 0; first < Math.Min(later.Count, MostBetween); first++)
        {
            long sum = 0;
            for (var last = first; last < Math.Min(later.Count, first + MostParts); last++)
            {
                sum += later[last].Count.Low ?? 0;
                if (sum == whole.Count.Low && last > first)
                {
                    return later.GetRange(first, last - first + 1);
                }
            }
        }

        return null;
    }

    /// <summary>Dead with dead; a figure for dead and wounded is the sum of both. A part is smaller than its whole and no bare plural.</summary>
    private static bool IsOfKind(HarmDraft whole, HarmDraft part) =>
        (part.Harm == whole.Harm || whole.Harm == Harm.Mixed && part.Harm is Harm.Killed or Harm.Injured)
        && part.Count.Low >= SmallestPart && part.Count.Low < whole.Count.Low && (part.Count.High is not null || part.People is { IsCounted: true })
        && (whole.Side is not { } side || part.Side is null || part.Side == side)
        && (whole.Class is VictimClass.Unknown or VictimClass.Mixed || part.Class is VictimClass.Unknown || part.Class == whole.Class);
}
