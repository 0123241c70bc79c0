namespace Marsad.Reading.Choosing;

/// <summary>The role of a side in another harm of the article.</summary>
internal enum HarmRole
{
    /// <summary>There is no such harm.</summary>
    NoHarm,

    /// <summary>It has none there.</summary>
    None,

    /// <summary>It is harmed, in the same sentence.</summary>
    Suffers,

    /// <summary>It does the harm, in the same sentence.</summary>
    Inflicts,

    /// <summary>It is harmed, in another sentence.</summary>
    SuffersAfar,

    /// <summary>It does the harm, in another sentence.</summary>
    InflictsAfar,
}
