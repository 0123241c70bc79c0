namespace Marsad.Store;

/// <summary>What writing an entry did.</summary>
public enum WriteResult
{
    /// <summary>A new article with its claims.</summary>
    Added,

    /// <summary>The article was there, read by another engine or other knowledge: its claims are replaced.</summary>
    Updated,

    /// <summary>This very input was there already, read alike.</summary>
    Unchanged,

    /// <summary>Another input brought the same article before.</summary>
    Duplicate,

    /// <summary>The input could not be read; the reason is kept.</summary>
    Rejected,

    /// <summary>Another article has the same key (<see cref="RecordFault.KeyTaken"/>); recorded as rejected.</summary>
    KeyTaken,
}
