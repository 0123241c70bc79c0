namespace Marsad.Incidents.Linking;

/// <summary>Where a telling's days come from.</summary>
internal enum DayBasis
{
    /// <summary>It tells them.</summary>
    Told,

    /// <summary>It tells a span too long to set it beside another day by day.</summary>
    Coarse,

    /// <summary>It tells none; news is young, so the days before publication are taken.</summary>
    Assumed,

    /// <summary>It tells none, and nobody knows when it was published.</summary>
    Unknown,
}
