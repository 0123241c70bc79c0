using System.Collections.Immutable;

namespace Marsad.Exchange.Csv;

/// <summary>One row of a comma-separated table.</summary>
/// <param name="Line">Line on which it begins, from 1.</param>
/// <param name="Cells">Its cells as they stand, without the quotation marks around them; empty where <paramref name="Fault"/> is given.</param>
/// <param name="Fault">Why it could not be cut into cells, or null.</param>
public sealed record CsvRow(int Line, ImmutableArray<string> Cells, string? Fault = null);
