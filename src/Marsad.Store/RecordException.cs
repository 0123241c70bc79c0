namespace Marsad.Store;

/// <summary>A record that cannot be opened, read or written, told to whoever can mend it.</summary>
/// <param name="code">Stable code, one of <see cref="RecordFault"/>; listed in <c>docs/diagnostics.md</c>.</param>
/// <param name="message">Which file, what is wrong, and what to do.</param>
/// <param name="cause">What the database said, or null.</param>
public sealed class RecordException(string code, string message, Exception? cause = null) : Exception(message, cause)
{
    /// <summary>Stable code, one of <see cref="RecordFault"/>.</summary>
    public string Code { get; } = code;
}
