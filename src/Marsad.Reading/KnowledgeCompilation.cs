using System.Collections.Immutable;
using Marsad.Model;

namespace Marsad.Reading;

/// <summary>What came of compiling knowledge files.</summary>
/// <param name="Knowledge">The compiled knowledge; faulty rows and rules are left out of it.</param>
/// <param name="Faults">What is wrong in the files, in file order.</param>
public sealed record KnowledgeCompilation(KnowledgeBase Knowledge, ImmutableArray<Diagnostic> Faults);
