using System.Collections.Immutable;
using Marsad.Model;

namespace Marsad.Observatory.Places;

/// <summary>What became of a table of places that was brought in.</summary>
/// <param name="Name">Name of the import; null where nothing was kept.</param>
/// <param name="Places">How many places were kept.</param>
/// <param name="Change">What the import did to the knowledge.</param>
/// <param name="Nameless">How many rows were left out since they have no name in Arabic script.</param>
/// <param name="OtherKinds">How many rows were left out since they are no place that news is told of.</param>
/// <param name="Faults">Rows that were left out since they are faulty.</param>
public sealed record PlaceImport(string? Name, int Places, PlaceImport.Effect Change, int Nameless, int OtherKinds, ImmutableArray<Diagnostic> Faults)
{
    /// <summary>What an import did.</summary>
    public enum Effect
    {
        /// <summary>Nothing: there is no place in the table.</summary>
        None,

        /// <summary>The places are new.</summary>
        Added,

        /// <summary>They took the place of an earlier import of the same name.</summary>
        Replaced,

        /// <summary>They are those of an earlier import of the same name.</summary>
        Unchanged,
    }
}
