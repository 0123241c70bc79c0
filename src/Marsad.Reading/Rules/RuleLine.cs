using Marsad.Model;

namespace Marsad.Reading.Rules;

/// <summary>A line of a rule file.</summary>
/// <param name="File">The file.</param>
/// <param name="Number">Line, from 1.</param>
/// <param name="Indent">Number of characters before the text.</param>
/// <param name="Text">The line without the spaces around it.</param>
internal sealed record RuleLine(string File, int Number, int Indent, string Text)
{
    /// <summary>The first word, what follows it, and where that begins in the text.</summary>
    public (string Word, string Body, int Column) Split()
    {
        var space = Text.AsSpan().IndexOfAny(' ', '\t');
        if (space < 0)
        {
            return (Text, string.Empty, Text.Length);
        }

        var rest = Text[space..].TrimStart();
        return (Text[..space], rest, Text.Length - rest.Length);
    }

    /// <summary>A fault at a position of the text.</summary>
    public Diagnostic Fault(string code, int position, string message) => new(code, File, Number, Indent + position + 1, message);
}
