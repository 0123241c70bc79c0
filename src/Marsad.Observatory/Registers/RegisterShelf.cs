using System.Collections.Immutable;
using Marsad.Model.Registers;
using Marsad.Registers.Control;
using Marsad.Store;

namespace Marsad.Observatory.Registers;

/// <summary>The rows of the registers that were asked for last, kept until anything of the record changes. Thread-safe; makes one at a time.</summary>
/// <param name="registers">Makes them.</param>
public sealed class RegisterShelf(RecordRegisters registers)
{
    /// <summary>How many of the last words on a row its list shows.</summary>
    public const int ShownStatements = 3;

    /// <summary>All registers looked at from the newest article's day, and as many again from days of the reader's choice.</summary>
    private const int Most = 14;

    private readonly Lock _turn = new();
    private readonly LinkedList<((RegisterName Register, DateOnly? On) Asked, ImmutableArray<RegisterHead> Rows)> _kept = [];
    private DateOnly? _newest;
    private long _mark;

    /// <summary>A page of the rows that a question finds; each with its last statements only, with all of them where it is asked for by its id.</summary>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public RegisterRows Find(RegisterQuery query, int page, int size)
    {
        var (rows, newest) = Rows(query.Register, query.On);
        var today = query.On ?? newest;
        var found = registers.Choose(rows, query, today);
        var skipped = (int)Math.Min((page - 1L) * size, found.Length);
        var shown = found.Skip(skipped).Take(size);
        return new RegisterRows(today, found.Length, query.Id is null ? [.. shown.Select(row => Slim(row, query.On))] : [.. shown]);
    }

    /// <summary>All rows that a question finds, with all that was told.</summary>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public ImmutableArray<RegisterHead> List(RegisterQuery query)
    {
        var (rows, newest) = Rows(query.Register, query.On);
        return registers.Choose(rows, query, query.On ?? newest);
    }

    private (ImmutableArray<RegisterHead> Rows, DateOnly? Newest) Rows(RegisterName register, DateOnly? on)
    {
        lock (_turn)
        {
            var mark = registers.ChangeMark();
            if (mark != _mark || _kept.Count == 0) { (_newest, _mark) = (Emptied(), mark); }

            if (_kept.FirstOrDefault(kept => kept.Asked == (register, on)) is { Rows.IsDefault: false } known) { return (known.Rows, _newest); }

            var rows = InOrder(register, registers.All(register, on));
            _kept.AddFirst(((register, on), rows));
            if (_kept.Count > Most) { _kept.RemoveLast(); }

            return (rows, _newest);
        }
    }

    private DateOnly? Emptied()
    {
        _kept.Clear();
        return registers.Newest();
    }

    /// <summary>The newest first where rows have days of their own; places by country, persons by how often they are named.</summary>
    private static ImmutableArray<RegisterHead> InOrder(RegisterName register, ImmutableArray<RegisterHead> rows) =>
        register is RegisterName.Control or RegisterName.Persons ? rows : [.. rows.OrderByDescending(row => row.From)];

    /// <summary>The row with its last words; of a place, those on who held it on the day.</summary>
    private static RegisterHead Slim(RegisterHead row, DateOnly? on)
    {
        var told = row.Row is ControlRow control && (on is { } day ? ControlBook.On(control, day) : control.History.LastOrDefault()) is { } span ? span.Statements : row.Statements;
        return row with { Statements = [.. told.TakeLast(ShownStatements)] };
    }
}
