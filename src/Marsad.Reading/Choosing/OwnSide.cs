namespace Marsad.Reading.Choosing;

/// <summary>Whether the words for the people harmed name a side themselves.</summary>
internal enum OwnSide
{
    /// <summary>They name none.</summary>
    None,

    /// <summary>They name this one.</summary>
    This,

    /// <summary>They name another.</summary>
    Another,
}
