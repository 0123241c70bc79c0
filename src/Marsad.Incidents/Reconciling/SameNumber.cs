using System.Globalization;
using Marsad.Model;

namespace Marsad.Incidents.Reconciling;

/// <summary>One exact number, told of two sides by different articles, is the same people: the side that more articles count takes it.</summary>
/// <remarks>Only numbers that two sides seldom share by chance, and never where one article counts both sides.</remarks>
internal static class SameNumber
{
    private const long Telling = 4;

    public static void Join(List<SideSeries> series)
    {
        var numbers = series.Where(side => side.Side != ActorKey.Unspecified).SelectMany(side => side.Mentions.Where(IsTelling).Select(mention => mention.People)).Distinct().Order().ToList();
        foreach (var number in numbers)
        {
            var sides = series.Where(side => side.Side != ActorKey.Unspecified && side.Mentions.Exists(mention => IsTelling(mention) && mention.People == number))
                .OrderByDescending(side => side.Articles).ThenBy(side => side.Side.Value, StringComparer.Ordinal).ToList();
            foreach (var side in sides.Skip(1).Where(side => side.Articles < sides[0].Articles && !side.IsToldBeside(sides[0]) && !side.Contains(sides[0]) && !sides[0].Contains(side)))
            {
                Take(sides[0], side, number);
            }
        }

        series.RemoveAll(side => side.Mentions.Count == 0);
    }

    private static bool IsTelling(Mention mention) => mention is { Counts: true, Whole: null } && mention.Count.High == mention.Count.Low && mention.People >= Telling;

    private static void Take(SideSeries side, SideSeries other, long number)
    {
        var moved = other.Mentions.Where(mention => IsTelling(mention) && mention.People == number).ToHashSet();
        moved.UnionWith(other.Mentions.Where(mention => mention.Whole is { } whole && moved.Contains(whole)));
        var same = new SideSeries(other.Side, moved.OrderBy(mention => mention.Key, StringComparer.Ordinal));
        other.Mentions.RemoveAll(moved.Contains);
        side.Take(same, "side.same-number", string.Create(CultureInfo.InvariantCulture, $"the same {number}, told elsewhere as '{other.Side}', are taken for '{side.Side}', whom more articles count"));
    }
}
