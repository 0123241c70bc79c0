namespace Marsad.Reading.Choosing;

/// <summary>Whether a side speaks where a diplomatic act is told.</summary>
internal enum TalkVoice
{
    /// <summary>Nobody speaks there or before.</summary>
    Nobody,

    /// <summary>Another speaks there.</summary>
    Another,

    /// <summary>Nobody speaks there; another spoke before.</summary>
    AnotherBefore,

    /// <summary>It speaks there.</summary>
    Speaks,

    /// <summary>Another speaks there, but it spoke right before.</summary>
    SpokeBefore,

    /// <summary>Nobody speaks there; it spoke last.</summary>
    SpokeLast,
}
