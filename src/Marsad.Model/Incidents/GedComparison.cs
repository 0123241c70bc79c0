using System.Collections.Immutable;

namespace Marsad.Model.Incidents;

/// <summary>A record set beside rows of GED.</summary>
/// <param name="Window">What was compared.</param>
/// <param name="Matches">What both tell of, by their first day and row.</param>
/// <param name="OnlyOurs">Incidents without a row, by day and id.</param>
/// <param name="OnlyTheirs">Rows without an incident on days that the record covers, by day and id.</param>
/// <param name="Months">Counts by month, in order.</param>
/// <param name="ByChance">How many of our incidents find rows that were moved in time by weeks, on average of several such moves: as many of the matches are likely to be coincidence.</param>
public sealed record GedComparison(
    GedWindow Window,
    ImmutableArray<GedMatch> Matches,
    ImmutableArray<GedOurs> OnlyOurs,
    ImmutableArray<GedEvent> OnlyTheirs,
    ImmutableArray<GedMonth> Months,
    double ByChance);
