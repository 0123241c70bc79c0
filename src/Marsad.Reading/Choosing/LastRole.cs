namespace Marsad.Reading.Choosing;

/// <summary>The role of a side in the event told before, as the rules read it.</summary>
internal enum LastRole
{
    /// <summary>There is no event before, or it names nobody.</summary>
    NoEvent,

    /// <summary>It has none there.</summary>
    None,

    /// <summary>It acts in an event of the same kin.</summary>
    Acts,

    /// <summary>It is struck in an event of the same kin.</summary>
    Struck,

    /// <summary>It acts in an event of another kin.</summary>
    ActsOtherwise,

    /// <summary>It is struck in an event of another kin.</summary>
    StruckOtherwise,
}
