using System.IO.Compression;
using System.Text;
using Marsad.Exchange.Csv;
using Marsad.Model;
using Marsad.Model.Incidents;

namespace Marsad.Exchange.Ged;

/// <summary>Reads the UCDP Georeferenced Event Dataset as UCDP gives it out: comma-separated UTF-8 with a header, also in gzip.</summary>
/// <remarks>A row that cannot be used is a diagnostic with its line and is left out; the rows around it are read.</remarks>
public static class GedReader
{
    /// <summary>Code of the one diagnostic whose row is read all the same.</summary>
    public const string FiguresOutOfOrder = "GED004";

    private const long MostDead = 10_000_000;

    /// <summary>The events of a table, in file order; read while they are enumerated.</summary>
    /// <param name="bytes">The table; it can be sought in, and is left open.</param>
    /// <param name="file">Its name, for messages.</param>
    /// <param name="faults">What was wrong is added to it.</param>
    /// <exception cref="IOException">The bytes cannot be read.</exception>
    public static IEnumerable<GedEvent> Read(Stream bytes, string file, ICollection<Diagnostic> faults)
    {
        using var text = new StreamReader(Unpacked(bytes), Encoding.UTF8, leaveOpen: true);
        var ids = new HashSet<long>();
        var header = default(GedHeader?);
        foreach (var row in Rows(text, file, faults))
        {
            if (header is null)
            {
                header = GedHeader.Of(row.Cells, out var missing);
                if (!missing.IsEmpty)
                {
                    faults.Add(new Diagnostic("GED001", file, row.Line, 1, $"the first row does not name the columns {string.Join(", ", missing)}: is this a table of UCDP GED?"));
                    yield break;
                }
            }
            else if (Event(row, header, ids, file, faults) is { } read)
            {
                yield return read;
            }
        }

        if (header is null)
        {
            faults.Add(new Diagnostic("GED001", file, 0, 0, "there is no header: the file is empty"));
        }
    }

    private static Stream Unpacked(Stream bytes)
    {
        Span<byte> begin = stackalloc byte[2];
        var at = bytes.Position;
        var read = bytes.ReadAtLeast(begin, begin.Length, throwOnEndOfStream: false);
        bytes.Position = at;
        return read == 2 && begin is [0x1F, 0x8B] ? new GZipStream(bytes, CompressionMode.Decompress, leaveOpen: true) : bytes;
    }

    /// <summary>The rows that could be cut into cells; damage of the compressed bytes ends them with a fault.</summary>
    private static IEnumerable<CsvRow> Rows(TextReader text, string file, ICollection<Diagnostic> faults)
    {
        using var rows = new CsvReader(text).Rows().GetEnumerator();
        var line = 1;
        while (true)
        {
            try
            {
                if (!rows.MoveNext())
                {
                    yield break;
                }
            }
            catch (InvalidDataException)
            {
                faults.Add(new Diagnostic("GED007", file, line, 1, "the compressed file is damaged or cut off behind this row; the rows before it were read"));
                yield break;
            }

            line = rows.Current.Line;
            if (rows.Current.Fault is { } fault)
            {
                faults.Add(new Diagnostic("GED006", file, line, 1, fault));
            }
            else
            {
                yield return rows.Current;
            }
        }
    }

    private static GedEvent? Event(CsvRow row, GedHeader header, HashSet<long> ids, string file, ICollection<Diagnostic> faults)
    {
        if (row.Cells.Length != header.Width)
        {
            faults.Add(new Diagnostic("GED002", file, row.Line, 1, $"{row.Cells.Length} cells, but the header names {header.Width} columns"));
            return null;
        }

        var cells = new GedCells(header, row);
        var deaths = Deaths(cells, out var isWidened);
        var read = new GedEvent
        {
            Id = cells.Number("id", 1, long.MaxValue),
            Violence = (GedViolence)cells.Number("type_of_violence", 1, 3),
            SideA = cells.NeededWords("side_a"),
            SideB = cells.NeededWords("side_b"),
            From = cells.Day("date_start"),
            To = cells.Day("date_end"),
            DatePrecision = (int)cells.Number("date_prec", 1, 5),
            Place = cells.Words("where_coordinates"),
            Region = cells.Words("adm_1"),
            District = cells.Words("adm_2"),
            Latitude = cells.Degrees("latitude", 90),
            Longitude = cells.Degrees("longitude", 180),
            PlacePrecision = (int)cells.Number("where_prec", 1, 7),
            Country = cells.NeededWords("country"),
            Clarity = (int)cells.Number("event_clarity", 1, 2),
            DeathsA = cells.Number("deaths_a", 0, MostDead),
            DeathsB = cells.Number("deaths_b", 0, MostDead),
            DeathsCivilians = cells.Number("deaths_civilians", 0, MostDead),
            DeathsUnknown = cells.Number("deaths_unknown", 0, MostDead),
            Deaths = deaths,
            Source = cells.Words("source_original"),
            Office = cells.Words("source_office"),
            Headline = cells.Words("source_headline"),
        };
        var fault = cells.Fault is { } cell ? new Diagnostic("GED003", file, row.Line, 1, cell)
            : read.To < read.From ? new Diagnostic("GED003", file, row.Line, 1, "date_end lies before date_start")
            : !ids.Add(read.Id) ? new Diagnostic("GED005", file, row.Line, 1, $"event {read.Id} stands in an earlier row too")
            : null;
        if (fault is not null)
        {
            faults.Add(fault);
            return null;
        }

        if (isWidened)
        {
            faults.Add(new Diagnostic(FiguresOutOfOrder, file, row.Line, 1, $"low, best and high of event {read.Id} are out of order; it is read as {deaths}"));
        }

        return read;
    }

    /// <summary>Low, best and high. Published tables hold some rows whose best lies outside: their ends are widened to it.</summary>
    private static FigureRange Deaths(GedCells cells, out bool isWidened)
    {
        var (low, best, high) = (cells.Number("low", 0, MostDead), cells.Number("best", 0, MostDead), cells.Number("high", 0, MostDead));
        isWidened = low > best || high < best;
        return new FigureRange(Math.Min(low, best), best, Math.Max(high, best));
    }
}
