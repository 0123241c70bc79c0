namespace Marsad.Observatory.Knowledge;

/// <summary>The knowledge folder cannot be found or read.</summary>
/// <param name="message">Which folder or file, what is wrong, and what to do.</param>
/// <param name="cause">What the system said, or null.</param>
public sealed class KnowledgeFolderException(string message, Exception? cause = null) : Exception(message, cause)
{
    /// <summary>Stable code, listed in <c>docs/diagnostics.md</c>.</summary>
    public const string Code = "KNOWLEDGE001";
}
