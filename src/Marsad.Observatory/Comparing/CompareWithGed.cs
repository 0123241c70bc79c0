using Marsad.Exchange.Ged;
using Marsad.Incidents.Comparing;
using Marsad.Model;
using Marsad.Model.Incidents;

namespace Marsad.Observatory.Comparing;

/// <summary>Sets the incidents of a record beside a file of UCDP GED.</summary>
/// <param name="engine">Knows the actors and has the tables of UCDP's names.</param>
/// <exception cref="Knowledge.KnowledgeFolderException">A table of UCDP's names is missing or faulty.</exception>
public sealed class CompareWithGed(Engine engine)
{
    private readonly GedComparer _comparer = new(GedKnowledge.Sides(engine.Files, engine.ActorKeys));

    /// <summary>Reads the file and compares.</summary>
    /// <param name="path">The file, plain or in gzip.</param>
    /// <param name="incidents">The incidents of the record.</param>
    /// <param name="from">First day to compare; null for the file's.</param>
    /// <param name="to">Last day to compare; null for the file's.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public GedRun Run(string path, IEnumerable<ReconciledIncident> incidents, DateOnly? from, DateOnly? to)
    {
        var faults = new List<Diagnostic>();
        using var file = File.OpenRead(path);
        var rows = GedReader.Read(file, path, faults).ToList();
        return new GedRun(
            rows.Count == 0 ? null : _comparer.Compare(incidents, rows, from, to),
            [.. faults],
            faults.Count(fault => fault.Code != GedReader.FiguresOutOfOrder));
    }
}
