namespace Marsad.Model;

/// <summary>How a source puts what it claims.</summary>
public enum ClaimStatus
{
    /// <summary>It happened.</summary>
    Asserted,

    /// <summary>It did not happen.</summary>
    Denied,

    /// <summary>It may have happened ("fears for").</summary>
    Feared,

    /// <summary>It is still to come.</summary>
    Planned,
}
