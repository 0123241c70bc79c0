using System.Text;

namespace Marsad.Architecture.Tests;

/// <summary>Looks at C# source as text; enough for conventions, no compiler.</summary>
internal static class CSharpText
{
    /// <summary>The source with every comment blanked, line breaks kept.</summary>
    public static string WithoutComments(string source)
    {
        var kept = new StringBuilder(source.Length);
        for (var at = 0; at < source.Length;)
        {
            var end = EndOfPiece(source, at, out var comment);
            for (; at < end; at++) { kept.Append(comment && source[at] != '\n' ? ' ' : source[at]); }
        }

        return kept.ToString();
    }

    private static int EndOfPiece(string source, int at, out bool comment)
    {
        var rest = source.AsSpan(at);
        comment = rest.StartsWith("//") || rest.StartsWith("/*");
        if (rest.StartsWith("//")) { return EndAfter(source, "\n", at); }
        if (rest.StartsWith("/*")) { return EndAfter(source, "*/", at + 2); }
        if (rest.StartsWith("\"\"\"")) { return EndAfter(source, "\"\"\"", at + 3); }
        if (rest.StartsWith("@\"")) { return EndAfter(source, "\"", at + 2); }
        if (rest[0] is '"' or '\'') { return EndOfLiteral(source, at); }
        return at + 1;
    }

    private static int EndAfter(string source, string mark, int from)
    {
        var found = source.IndexOf(mark, from, StringComparison.Ordinal);
        return found < 0 ? source.Length : found + mark.Length;
    }

    private static int EndOfLiteral(string source, int at)
    {
        for (var next = at + 1; next < source.Length; next++)
        {
            if (source[next] == '\\') { next++; }
            else if (source[next] == source[at] || source[next] == '\n') { return next + 1; }
        }

        return source.Length;
    }
}
