using System.Collections.Immutable;

namespace Marsad.Exchange.Ged;

/// <summary>Which column of a GED table holds what; the names are UCDP's, in any case and order.</summary>
internal sealed class GedHeader
{
    private static readonly ImmutableArray<string> Needed =
    [
        "id", "type_of_violence", "side_a", "side_b", "where_prec", "latitude", "longitude", "country", "event_clarity", "date_prec",
        "date_start", "date_end", "deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown", "low", "best", "high",
    ];

    private readonly Dictionary<string, int> _columns;

    private GedHeader(Dictionary<string, int> columns, int width) => (_columns, Width) = (columns, width);

    /// <summary>How many cells a row has.</summary>
    public int Width { get; }

    /// <summary>The header of a table.</summary>
    /// <param name="cells">Its first row.</param>
    /// <param name="missing">The needed columns that it lacks; empty where all are there.</param>
    public static GedHeader Of(ImmutableArray<string> cells, out ImmutableArray<string> missing)
    {
        var columns = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var column = 0; column < cells.Length; column++)
        {
            columns.TryAdd(cells[column].Trim(), column);
        }

        missing = [.. Needed.Where(name => !columns.ContainsKey(name))];
        return new GedHeader(columns, cells.Length);
    }

    /// <summary>Number of a column, from 0; null where the table lacks it.</summary>
    public int? ColumnOf(string name) => _columns.TryGetValue(name, out var column) ? column : null;
}
