namespace Marsad.Reading.Choosing;

/// <summary>What stands before the noun phrase of a place.</summary>
internal enum PlaceCue
{
    /// <summary>Something else.</summary>
    Other,

    /// <summary>Nothing: it begins the sentence.</summary>
    Start,

    /// <summary>"in".</summary>
    In,

    /// <summary>The letter "in".</summary>
    ByLetter,

    /// <summary>"on".</summary>
    On,

    /// <summary>"from".</summary>
    From,

    /// <summary>The letter "to".</summary>
    ToLetter,

    /// <summary>"near, inside".</summary>
    Located,

    /// <summary>"between".</summary>
    Between,

    /// <summary>A noun of violence or of taking a place («قصف سرمين»).</summary>
    Deed,

    /// <summary>A finite verb («استهدف سرمين»).</summary>
    Verb,

    /// <summary>Another particle.</summary>
    Particle,

    /// <summary>A comma or mark.</summary>
    Comma,

    /// <summary>An "and".</summary>
    And,

    /// <summary>A noun of force or a person («قوات», «رئيس»).</summary>
    Owner,
}
