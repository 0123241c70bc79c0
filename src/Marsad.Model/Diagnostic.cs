namespace Marsad.Model;

/// <summary>A fault in data that people edit (input, knowledge, rules), told to whoever can mend it.</summary>
/// <param name="Code">Stable code, such as <c>RULE004</c>; listed in <c>docs/diagnostics.md</c>.</param>
/// <param name="File">The file, as it was named to us.</param>
/// <param name="Line">Line, from 1; 0 where the whole file is meant.</param>
/// <param name="Column">Column in UTF-16 code units, from 1; 0 where the whole line is meant.</param>
/// <param name="Message">What is wrong, and what to do.</param>
public sealed record Diagnostic(string Code, string File, int Line, int Column, string Message)
{
    /// <inheritdoc/>
    public override string ToString() =>
        Line == 0 ? $"{File}: {Code}: {Message}" : $"{File}:{Line}:{Column}: {Code}: {Message}";
}
