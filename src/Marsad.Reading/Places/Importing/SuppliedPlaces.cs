using System.Collections.Immutable;
using Marsad.Model;

namespace Marsad.Reading.Places.Importing;

/// <summary>What a table from outside gives.</summary>
/// <param name="Places">Its places, in its order, each id once.</param>
/// <param name="Faults">Rows that were left out since they are faulty, in its order.</param>
/// <param name="Nameless">How many rows were left out since they have no name in Arabic script.</param>
/// <param name="OtherKinds">How many rows were left out since they are no place that news is told of.</param>
public sealed record SuppliedPlaces(ImmutableArray<SuppliedPlace> Places, ImmutableArray<Diagnostic> Faults, int Nameless, int OtherKinds);
