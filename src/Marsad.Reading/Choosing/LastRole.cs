namespace Marsad.Reading.Choosing;

/// <summary>The role of a side in the event told before or after another.</summary>
internal enum LastRole
{
    /// <summary>There is no such event, or it names nobody.</summary>
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
