using System.Collections.Immutable;
using System.Globalization;
using Marsad.Model;
using Marsad.Model.Incidents;

namespace Marsad.Incidents.Comparing;

/// <summary>Can an incident and a row be the same deaths? Days and place must fit; sides and figures speak for and against.</summary>
/// <param name="sides">Which of our actors UCDP's sides stand for.</param>
internal sealed class GedFitter(GedSides sides)
{
    /// <summary>The least score of a match: the same day and town, or less exact ones with a side or like figures.</summary>
    public const int Least = 8;

    /// <summary>Reports come a day late, and a night has two dates.</summary>
    public const int DaysOfGrace = 1;

    private const int MostDaysOfWeek = 7;

    // A figure that is so much larger than the other needs more than a shared day and town.
    private const int UnlikeTimes = 4;

    private const int FewDead = 4;
    private const int ManyDead = 12;

    /// <summary>The fit of the two, or null where they cannot be the same.</summary>
    public GedFit? Fit(GedOurs ours, GedEvent theirs)
    {
        var parts = new List<(int Worth, FigureReason Reason)>();
        var kilometres = ours.Incident.Incident.Place is { Latitude: { } latitude, Longitude: { } longitude }
            ? GreatCircle.Kilometres(latitude, longitude, theirs.Latitude, theirs.Longitude)
            : double.MaxValue;
        if (!AddDays(parts, ours, theirs) || !AddPlace(parts, ours.Incident.Incident.Place!, theirs, kilometres) || !AddSides(parts, ours.Incident, theirs))
        {
            return null;
        }

        var withoutFigures = parts.Sum(part => part.Worth);
        AddFigures(parts, ours.Killed, theirs.Deaths);
        var score = parts.Sum(part => part.Worth);
        return score < Least && withoutFigures < Least ? null
            : new GedFit(ours, theirs, score, withoutFigures, kilometres, [.. parts.OrderByDescending(part => part.Worth).Select(part => part.Reason)]);
    }

    private static bool AddDays(List<(int Worth, FigureReason Reason)> parts, GedOurs ours, GedEvent theirs)
    {
        var apart = Math.Max(theirs.From.DayNumber - ours.To.DayNumber, ours.From.DayNumber - theirs.To.DayNumber);
        if (apart > DaysOfGrace)
        {
            return false;
        }

        var span = Math.Max(ours.To.DayNumber, theirs.To.DayNumber) - Math.Min(ours.From.DayNumber, theirs.From.DayNumber) + 1;
        parts.Add(
            apart > 0 ? (1, Reason("day.next", $"{Days(ours.From, ours.To)} and {Days(theirs.From, theirs.To)} are a day apart"))
            : span == 1 ? (4, Reason("day.same", $"both on {Day(ours.From)}"))
            : span <= MostDaysOfWeek ? (2, Reason("day.within", $"{Days(ours.From, ours.To)} and {Days(theirs.From, theirs.To)} share a day"))
            : (1, Reason("day.wide", $"{Days(ours.From, ours.To)} and {Days(theirs.From, theirs.To)} share a day")));
        return true;
    }

    private static bool AddPlace(List<(int Worth, FigureReason Reason)> parts, PlaceRef ours, GedEvent theirs, double kilometres)
    {
        var (mine, other) = (Reach(ours.Precision), Reach(theirs.PlacePrecision));
        if (kilometres > mine.Kilometres + other.Kilometres)
        {
            return false;
        }

        var worth = Math.Min(mine.Worth, other.Worth);
        var code = worth switch { 4 => "place.same", 3 => "place.near", 2 => "place.district", _ => "place.region" };
        parts.Add((worth, Reason(code, $"{kilometres:F0} km between {ours.Name} and {theirs.Place ?? theirs.Region ?? theirs.Country}")));
        return true;
    }

    // How far the true point may lie from the one that is given, and what it is worth that it does not lie farther.
    private static (double Kilometres, int Worth) Reach(PlacePrecision precision) => precision switch
    {
        PlacePrecision.Site => (5, 4),
        PlacePrecision.Town => (8, 4),
        PlacePrecision.District => (30, 2),
        _ => (90, 1),
    };

    private static (double Kilometres, int Worth) Reach(int precision) => precision switch
    {
        1 => (2, 4),
        2 => (20, 3),
        3 => (35, 2),
        6 => (400, 0),
        _ => (90, 1),
    };

    private bool AddSides(List<(int Worth, FigureReason Reason)> parts, ReconciledIncident incident, GedEvent theirs)
    {
        var ours = Known(incident).ToHashSet();
        var (first, second) = (sides.Of(theirs.SideA), sides.Of(theirs.SideB));
        var met = new[] { first, second }.Count(side => side.Any(ours.Contains));
        if (met > 0)
        {
            parts.Add((met, Reason(met == 2 ? "sides.both" : "sides.one", $"{theirs.SideA} and {theirs.SideB}: {string.Join(", ", first.Concat(second).Where(ours.Contains).Distinct())}")));
        }

        // Somebody whom the table lacks may be anybody.
        return met > 0 || ours.Count == 0 || first.IsEmpty || second.IsEmpty;
    }

    /// <summary>Who acts and suffers, as far as it tells one war party from another.</summary>
    private static IEnumerable<ActorKey> Known(ReconciledIncident reconciled) => reconciled.Incident.Initiators
        .Concat(reconciled.Incident.Targets)
        .Concat(reconciled.Figures.Where(figure => figure.Harm == Harm.Killed).SelectMany(figure => figure.AlsoToldAs.Concat(figure.Perpetrators).Append(figure.Side)))
        .Where(side => side != ActorKey.Militants && side != ActorKey.Unspecified && side != ActorKey.Civilians && !side.IsOther);

    private static void AddFigures(List<(int Worth, FigureReason Reason)> parts, FigureRange ours, FigureRange theirs)
    {
        var (mine, other) = (Math.Max(1, ours.Best), Math.Max(1, theirs.Best));
        if (ours.Best >= theirs.Low && ours.Best <= theirs.High)
        {
            // Two dead are told of every day somewhere; the larger a figure, the less it is like another by chance.
            parts.Add((ours.Best < FewDead ? 1 : ours.Best < ManyDead ? 2 : 3, Reason("figures.inside", $"{ours} and {theirs}")));
        }
        else if (mine <= 2 * other && other <= 2 * mine)
        {
            parts.Add((1, Reason("figures.like", $"{ours} and {theirs}")));
        }
        else if (Math.Max(mine, other) >= UnlikeTimes * Math.Min(mine, other))
        {
            parts.Add((-2, Reason("figures.unlike", $"{ours} and {theirs}")));
        }
    }

    private static FigureReason Reason(string code, FormattableString message) => new(code, message.ToString(CultureInfo.InvariantCulture), []);

    private static string Days(DateOnly from, DateOnly to) => from == to ? Day(from) : $"{Day(from)} to {Day(to)}";

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
