using System.Collections.Immutable;

namespace Marsad.Reading.Knowledge;

/// <summary>One row of a knowledge table.</summary>
/// <param name="Line">Its line in the file, from 1.</param>
/// <param name="Cells">Its cells, one for each column of the header, trimmed.</param>
public readonly record struct TsvRow(int Line, ImmutableArray<string> Cells)
{
    /// <summary>The cell of a column, from 0.</summary>
    public string this[int column] => Cells[column];
}
