using Marsad.Model.Incidents;

namespace Marsad.Registers;

/// <summary>Gathers claims of one matter by their days.</summary>
internal static class Clusters
{
    /// <summary>Runs of claims whose days are at most a gap apart; those without any day in a run of their own, last.</summary>
    public static List<List<ClaimInArticle>> ByDay(IEnumerable<ClaimInArticle> claims, int gap)
    {
        var runs = new List<List<ClaimInArticle>>();
        DateOnly? last = null;
        foreach (var told in RegisterDays.InOrderTold(claims).OrderBy(told => RegisterDays.Anchor(told) ?? DateOnly.MaxValue))
        {
            var day = RegisterDays.Anchor(told);
            var joins = runs.Count > 0 && (day is { } here && last is { } before ? here.DayNumber - before.DayNumber <= gap : day == last);
            if (!joins)
            {
                runs.Add([]);
            }

            runs[^1].Add(told);
            last = day;
        }

        return runs;
    }

    /// <summary>The value that most give; of equals the one that comes last.</summary>
    public static TValue? Mode<TValue>(IEnumerable<TValue> values)
        where TValue : class
    {
        var counts = new Dictionary<TValue, int>();
        TValue? best = null;
        foreach (var value in values)
        {
            counts[value] = counts.GetValueOrDefault(value) + 1;
            if (best is null || counts[value] >= counts[best])
            {
                best = value;
            }
        }

        return best;
    }
}
