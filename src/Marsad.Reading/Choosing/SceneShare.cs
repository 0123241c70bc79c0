namespace Marsad.Reading.Choosing;

/// <summary>How often the article names a place or a day.</summary>
internal enum SceneShare
{
    /// <summary>Once.</summary>
    Once,

    /// <summary>More than once, others more often.</summary>
    Some,

    /// <summary>More than once, and none more often.</summary>
    Most,

    /// <summary>It is the only one.</summary>
    Only,
}
