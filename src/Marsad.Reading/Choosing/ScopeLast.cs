namespace Marsad.Reading.Choosing;

/// <summary>What was chosen for the harm told before, or for the whole of which this is a part.</summary>
internal enum ScopeLast
{
    /// <summary>There is none.</summary>
    NoHarm,

    /// <summary>An incident, in the same sentence.</summary>
    Incident,

    /// <summary>A total, in the same sentence.</summary>
    Total,

    /// <summary>An incident, in another sentence.</summary>
    IncidentAfar,

    /// <summary>A total, in another sentence.</summary>
    TotalAfar,
}
