using System.Collections.Immutable;
using Marsad.Exchange.JsonLines;
using Marsad.Incidents.Tolls;
using Marsad.Model;
using Marsad.Model.Incidents;
using Marsad.Model.Registers;
using Marsad.Observatory;
using Marsad.Observatory.Ingesting;
using Marsad.Observatory.Knowledge;
using Marsad.Observatory.Linking;
using Marsad.Observatory.Reading;
using Marsad.Observatory.Registers;
using Marsad.Observatory.Tolls;
using Marsad.Store.Incidents;
using Marsad.Store.Sqlite;

namespace Marsad.Store.Tests.Incidents;

/// <summary>A record of real readings: the sample articles, read with the project's knowledge, and the incidents in them.</summary>
public sealed class Newsroom : IDisposable
{
    private static readonly Lazy<Engine> Reader = new(() => Engine.Open(KnowledgeFolder.Find(null)));
    private static readonly string Samples = Path.Combine(Path.GetDirectoryName(KnowledgeFolder.Find(null))!, "samples");

    private readonly TemporaryFolder _folder = new();
    private readonly SqliteRecord _record;

    public Newsroom()
    {
        _record = SqliteRecord.Open(_folder.File("newsroom.db"));
        Book = new IncidentBook(_record, Reader.Value, TimeProvider.System);
    }

    /// <summary>All sample articles, in the order of their files.</summary>
    public static ImmutableArray<Intake> AllSamples { get; } = [.. Reader.Value.Inputs([Samples])];

    public IncidentBook Book { get; }

    /// <summary>The articles of one file of samples.</summary>
    public static ImmutableArray<Intake> Sample(string file) => [.. Reader.Value.Inputs([Path.Combine(Samples, file)])];

    /// <summary>A newsroom that has read some articles at once, and knows its incidents.</summary>
    public static Newsroom Of(IEnumerable<Intake> articles, int threads = 1) => new Newsroom().Take(articles, threads);

    /// <summary>Reads more articles and brings the incidents up to date.</summary>
    public Newsroom Take(IEnumerable<Intake> articles, int threads = 1) => Take(articles, threads, Reader.Value.Read);

    /// <summary>Reads articles as another version of the program would, which finds the same in them.</summary>
    public Newsroom TakeAnew(IEnumerable<Intake> articles) =>
        Take(articles, 1, article => Reader.Value.Read(article) with { Versions = new EngineVersions("another", "another") });

    /// <summary>What <c>marsad incidents --json</c> prints.</summary>
    public ImmutableArray<string> Lines() => [.. List().Select(IncidentJsonWriter.ToJson)];

    public ImmutableArray<ReconciledIncident> List() => [.. Book.List(new IncidentSelection())];

    public TollSheet Toll(TollQuery query) => new RecordTolls(_record, Book, Reader.Value).Compute(query);

    /// <summary>The rows of a register, looked at from a day.</summary>
    public ImmutableArray<RegisterHead> Register(RegisterName name, DateOnly? on = null) => new RecordRegisters(_record, Book, Reader.Value).All(name, on);

    public void Dispose()
    {
        _record.Dispose();
        _folder.Dispose();
    }

    private Newsroom Take(IEnumerable<Intake> articles, int threads, ReadArticle read)
    {
        new IngestArticles(new ReadArticles(read, _ => articles, threads), _record, Engine.Fold).Run([], null, CancellationToken.None);
        Book.BringUpToDate();
        return this;
    }
}
