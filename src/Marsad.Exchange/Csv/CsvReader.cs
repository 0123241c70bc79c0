using System.Collections.Immutable;
using System.Text;

namespace Marsad.Exchange.Csv;

/// <summary>Cuts comma-separated text (RFC 4180) into rows, one in memory at a time, however large the table.</summary>
/// <remarks>
/// A quoted cell may hold commas, doubled quotation marks and line ends. Where one does not end, only the row in which it begins is
/// lost: reading goes on with the line behind it.
/// </remarks>
/// <param name="text">Where the text comes from.</param>
public sealed class CsvReader(TextReader text)
{
    /// <summary>Longest line, in UTF-16 code units; a longer one is a fault.</summary>
    public const int MostChars = 1 << 20;

    /// <summary>Most lines of one row.</summary>
    public const int MostLines = 64;

    // Lines that were read ahead, in search of the end of a cell that had none.
    private readonly LinkedList<string?> _ahead = new();
    private int _line;

    /// <summary>All rows but empty ones, in order; can be enumerated once.</summary>
    /// <exception cref="IOException">The text cannot be read any further.</exception>
    /// <exception cref="InvalidDataException">Compressed text is damaged.</exception>
    public IEnumerable<CsvRow> Rows()
    {
        while (TryNext(out var line))
        {
            _line++;
            if (line is null)
            {
                yield return new CsvRow(_line, [], $"the line is longer than {MostChars} characters");
            }
            else if (HasOpenQuote(line))
            {
                yield return OfSeveralLines(line);
            }
            else if (!string.IsNullOrWhiteSpace(line))
            {
                yield return new CsvRow(_line, Cut(line));
            }
        }
    }

    private CsvRow OfSeveralLines(string first)
    {
        var begin = _line;
        var whole = new StringBuilder(first);
        var taken = new List<string?>();
        while (taken.Count < MostLines - 1 && TryNext(out var line))
        {
            taken.Add(line);
            if (line is null || whole.Length + line.Length > MostChars)
            {
                break;
            }

            whole.Append('\n').Append(line);
            if (HasOpenQuote(line))
            {
                _line += taken.Count;
                return new CsvRow(begin, Cut(whole.ToString()));
            }
        }

        for (var at = taken.Count - 1; at >= 0; at--)
        {
            _ahead.AddFirst(taken[at]);
        }

        return new CsvRow(begin, [], "a quoted cell does not end");
    }

    // A line has an odd number of quotation marks exactly where a cell begins in it and does not end, or the other way round.
    private static bool HasOpenQuote(string line) => line.AsSpan().Count('"') % 2 == 1;

    private static ImmutableArray<string> Cut(string row)
    {
        var cells = ImmutableArray.CreateBuilder<string>();
        for (var at = 0; at <= row.Length; at++)
        {
            cells.Add(at < row.Length && row[at] == '"' ? Quoted(row, ref at) : Bare(row, ref at));
        }

        return cells.ToImmutable();
    }

    private static string Bare(string row, ref int at)
    {
        var begin = at;
        var comma = row.IndexOf(',', at);
        at = comma < 0 ? row.Length : comma;
        return row[begin..at];
    }

    private static string Quoted(string row, ref int at)
    {
        var cell = new StringBuilder();
        for (at++; at < row.Length; at++)
        {
            if (row[at] != '"')
            {
                cell.Append(row[at]);
            }
            else if (at + 1 < row.Length && row[at + 1] == '"')
            {
                cell.Append(row[at++]);
            }
            else
            {
                at++;
                break;
            }
        }

        // What stands between the closing mark and the comma belongs to nobody; keeping it keeps the fault visible.
        return cell.Append(Bare(row, ref at)).ToString();
    }

    private bool TryNext(out string? line)
    {
        if (_ahead.First is { } first)
        {
            line = first.Value;
            _ahead.RemoveFirst();
            return true;
        }

        return TryReadLine(out line);
    }

    /// <summary>Reads a line without its end; null stands for one that is too long.</summary>
    private bool TryReadLine(out string? line)
    {
        var letters = new StringBuilder();
        var (isTooLong, isEmpty) = (false, true);
        for (var unit = text.Read(); unit >= 0; unit = text.Read())
        {
            isEmpty = false;
            if (unit == '\n')
            {
                break;
            }

            if (unit == '\r' && text.Peek() is '\n' or -1)
            {
                continue;
            }

            isTooLong |= letters.Length >= MostChars;
            if (!isTooLong)
            {
                letters.Append((char)unit);
            }
        }

        line = isTooLong ? null : letters.ToString();
        return !isEmpty;
    }
}
