using System.Collections.Immutable;
using System.Globalization;
using Marsad.Model;
using Marsad.Reading.Knowledge;

namespace Marsad.Observatory.Registers;

/// <summary>Reads the cells of a row of a register's table; what is wrong is reported and read as empty.</summary>
internal sealed class RegisterCells(TsvTable table, TsvRow row, IReadOnlySet<string> actors, List<Diagnostic> faults)
{
    /// <summary>An actor's key, or null where the cell is empty or no actor's.</summary>
    public ActorKey? Actor(int column) => Actors(column) is [var only, ..] ? only : null;

    /// <summary>Keys of actors, parted by spaces.</summary>
    public ImmutableArray<ActorKey> Actors(int column)
    {
        var keys = Words(row[column]);
        faults.AddRange(keys.Where(key => !actors.Contains(key)).Select(key => table.Fault("KNOW008", row, column, $"'{key}' is no actor")));
        return [.. keys.Where(actors.Contains).Select(key => new ActorKey(key))];
    }

    /// <summary>A day; a year or month stands for its first or its last day. Null where the cell is empty.</summary>
    public DateOnly? Day(int column, bool first)
    {
        var text = row[column];
        if (text.Length == 0)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month))
        {
            return first ? month : month.AddMonths(1).AddDays(-1);
        }

        if (DateOnly.TryParseExact(text, "yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var year))
        {
            return first ? year : year.AddYears(1).AddDays(-1);
        }

        faults.Add(table.Fault("KNOW017", row, column, $"'{text}' is no day, month or year; write 2017-01-23, 2017-01 or 2017"));
        return null;
    }

    /// <summary>A whole number, or null where the cell is empty.</summary>
    public long? Number(int column)
    {
        if (row[column].Length == 0)
        {
            return null;
        }

        if (long.TryParse(row[column], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        faults.Add(table.Fault("KNOW014", row, column, $"'{row[column]}' is no whole number"));
        return null;
    }

    /// <summary>The words of a cell.</summary>
    public static ImmutableArray<string> Words(string cell) => [.. cell.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
}
