namespace Marsad.Reading.Choosing;

/// <summary>How a side stands to another.</summary>
internal enum Relation
{
    /// <summary>The other is open.</summary>
    NoOther,

    /// <summary>It is the other.</summary>
    Same,

    /// <summary>Nothing is known.</summary>
    Unknown,

    /// <summary>The article tells of them as foes.</summary>
    FoeHere,

    /// <summary>They are foes by what is known of the war.</summary>
    FoeKnown,

    /// <summary>They are foes by both.</summary>
    FoeBoth,

    /// <summary>They are allies by what is known of the war.</summary>
    Ally,
}
