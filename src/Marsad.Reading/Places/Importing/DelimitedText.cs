using System.Collections.Immutable;
using System.Text;

namespace Marsad.Reading.Places.Importing;

/// <summary>Cuts lines into rows of cells: tab-separated as they stand; comma- or semicolon-separated by RFC 4180, with quoted cells.</summary>
internal static class DelimitedText
{
    private const int MostLines = 32;

    /// <summary>The mark that parts most cells of a header.</summary>
    public static char SeparatorOf(string header)
    {
        var tabs = header.Count(unit => unit == '\t');
        var (commas, semicolons) = (header.Count(unit => unit == ','), header.Count(unit => unit == ';'));
        return tabs > 0 ? '\t' : semicolons > commas ? ';' : ',';
    }

    /// <summary>All rows but empty ones. A quoted cell may go on for <see cref="MostLines"/> lines; where it does not end, its first line is the row.</summary>
    public static IEnumerable<DelimitedRow> Rows(IReadOnlyList<string> lines, char separator)
    {
        for (var line = 0; line < lines.Count; line++)
        {
            var first = line;
            var text = lines[line];
            if (separator != '\t' && HasOpenQuote(text) && Joined(lines, ref line) is { } whole)
            {
                text = whole;
            }

            if (!string.IsNullOrWhiteSpace(text))
            {
                yield return Cut(first + 1, text, separator);
            }
        }
    }

    /// <summary>The lines of a row with a cell of several lines, or null where the cell does not end.</summary>
    private static string? Joined(IReadOnlyList<string> lines, ref int line)
    {
        var text = new StringBuilder(lines[line]);
        for (var next = line + 1; next < lines.Count && next - line < MostLines; next++)
        {
            text.Append('\n').Append(lines[next]);
            if (HasOpenQuote(lines[next]))
            {
                line = next;
                return text.ToString();
            }
        }

        return null;
    }

    private static bool HasOpenQuote(string text) => text.Count(unit => unit == '"') % 2 == 1;

    private static DelimitedRow Cut(int line, string text, char separator)
    {
        var (cells, columns) = (ImmutableArray.CreateBuilder<string>(), ImmutableArray.CreateBuilder<int>());
        var at = 0;
        while (at <= text.Length)
        {
            columns.Add(at + 1);
            cells.Add(separator != '\t' && at < text.Length && text[at] == '"' ? Quoted(text, separator, ref at) : Bare(text, separator, ref at));
            at++;
        }

        return new DelimitedRow(line, cells.ToImmutable(), columns.ToImmutable());
    }

    private static string Bare(string text, char separator, ref int at)
    {
        var end = text.IndexOf(separator, at);
        var cell = text[at..(end < 0 ? text.Length : end)].Trim();
        at = end < 0 ? text.Length : end;
        return cell;
    }

    private static string Quoted(string text, char separator, ref int at)
    {
        var cell = new StringBuilder();
        for (at++; at < text.Length; at++)
        {
            if (text[at] != '"')
            {
                cell.Append(text[at]);
            }
            else if (at + 1 < text.Length && text[at + 1] == '"')
            {
                cell.Append(text[at++]);
            }
            else
            {
                at++;
                break;
            }
        }

        // What stands between the closing mark and the separator belongs to nobody; keeping it keeps the fault visible.
        cell.Append(Bare(text, separator, ref at));
        return cell.ToString().Trim();
    }
}
