namespace Marsad.Reading.Choosing;

/// <summary>Whether a place or a day was chosen before in the article.</summary>
internal enum SceneKept
{
    /// <summary>It was not.</summary>
    No,

    /// <summary>For the draft right before.</summary>
    Last,

    /// <summary>For the nearest event of the sentence.</summary>
    Cause,

    /// <summary>For both.</summary>
    Both,

    /// <summary>For the last draft of the same deed.</summary>
    Deed,

    /// <summary>For another draft.</summary>
    Earlier,
}
