using System.Collections.Immutable;

namespace Marsad.Reading.Places.Importing;

/// <summary>One row of a table that came from outside.</summary>
/// <param name="Line">Line on which it begins, from 1.</param>
/// <param name="Cells">Its cells, without quotation marks and surrounding spaces.</param>
/// <param name="Columns">For each cell, the column of its line at which it begins, in UTF-16 code units from 1.</param>
public sealed record DelimitedRow(int Line, ImmutableArray<string> Cells, ImmutableArray<int> Columns)
{
    /// <summary>Column at which a cell begins; that of the line's begin where there is no such cell.</summary>
    public int ColumnOf(int cell) => cell < Columns.Length ? Columns[cell] : 1;
}
