namespace Marsad.Reading.Choosing;

/// <summary>How deep in the article a draft stands.</summary>
internal enum SceneDepth
{
    /// <summary>In the headline or the first sentence.</summary>
    First,

    /// <summary>In the second to fifth sentence.</summary>
    Early,

    /// <summary>In the sixth to tenth.</summary>
    Middle,

    /// <summary>Deeper.</summary>
    Late,
}
