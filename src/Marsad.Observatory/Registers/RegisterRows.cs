using System.Collections.Immutable;
using Marsad.Model.Registers;

namespace Marsad.Observatory.Registers;

/// <summary>One page of the rows that a question finds.</summary>
/// <param name="On">The day that was looked from; null where the record has no dated article.</param>
/// <param name="Total">How many there are on all pages.</param>
/// <param name="Rows">Those of the page, in the order of their register.</param>
public sealed record RegisterRows(DateOnly? On, int Total, ImmutableArray<RegisterHead> Rows);
