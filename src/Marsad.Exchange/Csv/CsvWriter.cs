using System.Globalization;

namespace Marsad.Exchange.Csv;

/// <summary>Writes comma-separated tables (RFC 4180) that spreadsheet programs open as they are meant: Arabic stays legible, no cell is run as a formula.</summary>
/// <remarks>
/// The table begins with a byte order mark, by which spreadsheet programs know UTF-8; rows end in CR LF. A cell of words that a spreadsheet
/// program would take for a formula gets an apostrophe in front. Numbers and days come as they are.
/// </remarks>
/// <param name="output">Where to; must write UTF-8 without a mark of its own.</param>
public sealed class CsvWriter(TextWriter output)
{
    private const string ByteOrderMark = "\uFEFF";

    private bool _isInRow;

    /// <summary>Writes the mark and the names of the columns.</summary>
    public void Begin(IEnumerable<string> columns)
    {
        output.Write(ByteOrderMark);
        foreach (var column in columns)
        {
            Words(column);
        }

        EndRow();
    }

    /// <summary>A cell of words, of whatever origin; null is an empty cell.</summary>
    public void Words(string? words) => Write(words is null ? null : CsvCell.Of(words));

    /// <summary>A cell of several codes or names, parted by semicolons.</summary>
    public void Words(IEnumerable<string> words) => Words(string.Join("; ", words));

    /// <summary>A whole number; null is an empty cell.</summary>
    public void Number(long? number) => Write(number?.ToString(CultureInfo.InvariantCulture));

    /// <summary>A number; null is an empty cell.</summary>
    public void Number(double? number) => Write(number?.ToString(CultureInfo.InvariantCulture));

    /// <summary>A day as <c>2019-04-21</c>; null is an empty cell.</summary>
    public void Day(DateOnly? day) => Write(day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>Yes or no, as <c>true</c> and <c>false</c>.</summary>
    public void Flag(bool flag) => Write(flag ? "true" : "false");

    /// <summary>Ends the row.</summary>
    public void EndRow()
    {
        output.Write("\r\n");
        _isInRow = false;
    }

    private void Write(string? cell)
    {
        if (_isInRow)
        {
            output.Write(',');
        }

        _isInRow = true;
        output.Write(cell);
    }
}
