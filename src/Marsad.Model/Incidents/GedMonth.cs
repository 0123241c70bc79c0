namespace Marsad.Model.Incidents;

/// <summary>What one calendar month comes to when a record is set beside GED.</summary>
/// <param name="Month">Its first day.</param>
/// <param name="Matched">Matches whose first row begins in it.</param>
/// <param name="Inside">Matches whose figure lies within their low and high.</param>
/// <param name="Below">Matches whose figure lies under their low.</param>
/// <param name="Above">Matches whose figure lies over their high.</param>
/// <param name="OnlyOurs">Incidents without a row.</param>
/// <param name="OnlyTheirs">Rows without an incident, on days that the record covers.</param>
/// <param name="OurDead">Best figures of all our incidents.</param>
/// <param name="TheirDead">Best figures of all their rows, on days that the record covers.</param>
public sealed record GedMonth(
    DateOnly Month, int Matched, int Inside, int Below, int Above, int OnlyOurs, int OnlyTheirs, long OurDead, long TheirDead)
{
    /// <summary>This month's counts with those of another added; the month stays.</summary>
    public GedMonth Plus(GedMonth other) => new(
        Month,
        Matched + other.Matched,
        Inside + other.Inside,
        Below + other.Below,
        Above + other.Above,
        OnlyOurs + other.OnlyOurs,
        OnlyTheirs + other.OnlyTheirs,
        OurDead + other.OurDead,
        TheirDead + other.TheirDead);
}
