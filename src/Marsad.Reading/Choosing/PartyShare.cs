namespace Marsad.Reading.Choosing;

/// <summary>How often an article names a side, compared with the others.</summary>
internal enum PartyShare
{
    /// <summary>Once.</summary>
    Once,

    /// <summary>Some times.</summary>
    Some,

    /// <summary>Second most often.</summary>
    Second,

    /// <summary>Most often.</summary>
    Most,

    /// <summary>It is the only side that is named.</summary>
    Only,
}
