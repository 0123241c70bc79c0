using System.Globalization;
using System.Text;
using Marsad.Model;
using Marsad.Model.Incidents;

namespace Marsad.Exchange.Csv;

/// <summary>Writes a toll as CSV that spreadsheets open with its Arabic intact: UTF-8 with a byte order mark, CRLF.</summary>
/// <remarks>The same sheet gives the same bytes. Thread-safe.</remarks>
public static class TollCsvWriter
{
    private static readonly string[] Header = ["kind", "harm", "group", "side", "low", "best", "high", "incidents", "source", "from", "to", "published", "gap", "claim"];

    /// <summary>
    /// The sheet as CSV. Rows of kind <c>toll</c> are figures; rows of kind <c>check</c> are running totals of recorders,
    /// with our own low, best and high beside them, and are never to be added. An empty high is no ceiling; the side <c>*</c> is all.
    /// </summary>
    public static byte[] ToCsv(TollSheet sheet)
    {
        var text = new StringBuilder(CsvLine.Of(Header));
        foreach (var row in sheet.Rows)
        {
            text.Append(CsvLine.Of(
            [
                "toll", CodeName.Of(row.Harm), row.Group, row.Side?.Value ?? "*", row.Range.Low, row.Range.Best, row.Range.High, row.Incidents,
                null, null, null, null, null, null,
            ]));
        }

        foreach (var check in sheet.Checks)
        {
            var entry = check.Published;
            text.Append(CsvLine.Of(
            [
                "check", CodeName.Of(check.Harm), entry.Place?.Name, entry.Victim.Value, check.Own?.Low, check.Own?.Best, check.Own?.High, null,
                entry.Source, Day(entry.When?.From), Day(entry.When?.To), entry.Count.ToString(), check.Gap, entry.ClaimKey,
            ]));
        }

        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
