using System.Collections.Immutable;
using Dapper;
using Marsad.Model;
using Marsad.Model.Incidents;
using Marsad.Store.Incidents;
using Microsoft.Data.Sqlite;

namespace Marsad.Store.Sqlite;

/// <summary>The record in one SQLite file: articles, their claims, and what became of every input.</summary>
/// <remarks>
/// Any number of readers and one writer, in this process and in others. Thread-safe.
/// What <see cref="Write"/> has returned for is on the disk: neither a killed process nor a power cut takes it back.
/// </remarks>
public sealed class SqliteRecord : IDisposable
{
    private const int ArticlesAtOnce = 400;

    private static readonly TimeSpan DefaultPatience = TimeSpan.FromSeconds(10);

    private readonly Lock _turn = new();
    private readonly Lock _watchTurn = new();
    private readonly SqliteConnection _writing;
    private readonly RecordWriter _writer;
    private readonly string _reading;
    private SqliteConnection? _watching;

    private SqliteRecord(string path, SqliteConnection writing, TimeSpan patience)
    {
        Path = path;
        _writing = writing;
        _writer = new RecordWriter(writing);
        _reading = ConnectionString(path, SqliteOpenMode.ReadWrite, patience, pooling: true);
    }

    /// <summary>The file, as it was named to us.</summary>
    public string Path { get; }

    /// <summary>Opens a record, making it where the file is missing or empty, and brings an older schema up to date.</summary>
    /// <exception cref="RecordException">The file is no record, is newer, damaged, in use, or cannot be written.</exception>
    public static SqliteRecord Open(string path) => Open(path, DefaultPatience);

    /// <summary>Opens a record that is there already, and brings an older schema up to date.</summary>
    /// <exception cref="RecordException">As for <see cref="Open(string)"/>, or the file is missing.</exception>
    public static SqliteRecord OpenExisting(string path) =>
        File.Exists(path)
            ? Open(path)
            : throw new RecordException(RecordFault.Missing, $"There is no record {path}. Ingest some articles into it first, or name another file.");

    /// <summary>Opens a record; another process's write is waited for as long as <paramref name="patience"/>.</summary>
    internal static SqliteRecord Open(string path, TimeSpan patience)
    {
        RecordFile.Recognise(path);
        var connection = new SqliteConnection(ConnectionString(path, SqliteOpenMode.ReadWriteCreate, patience, pooling: false));
        try
        {
            connection.Open();
            connection.Execute("PRAGMA trusted_schema = OFF");
            RecordSchema.Recognise(connection, path);
            // Readers go on while one writes; and each commit waits for the disk, since it is an acknowledgement.
            connection.Execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -65536");
            RecordSchema.Migrate(connection);
            return new SqliteRecord(path, connection, patience);
        }
        catch (SqliteException fault)
        {
            connection.Dispose();
            throw SqliteFault.Explain(path, fault);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Writes all the entries in one transaction, or none of them where it throws.</summary>
    /// <returns>What became of each entry, in their order.</returns>
    /// <exception cref="RecordException">The record is in use, damaged, or cannot be written.</exception>
    public ImmutableArray<WriteResult> Write(IReadOnlyList<RecordEntry> entries)
    {
        lock (_turn)
        {
            return SqliteFault.Guard(Path, () => ImmutableArray.Create(_writer.Write(entries)));
        }
    }

    /// <summary>Lists articles.</summary>
    public SelectedArticles Select(ArticleSelection selection) =>
        Read(connection => RecordReader.Select(connection, selection));

    /// <summary>The article with that key, or null.</summary>
    public StoredArticle? Find(string key) => Read(connection => RecordReader.Find(connection, key));

    /// <summary>The article with that key, or else the first by key that its supplier named so; null where there is none.</summary>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public StoredArticle? FindNamed(string name) => Read(connection => RecordReader.FindNamed(connection, name));

    /// <summary>The articles with those keys, with their claims, in the order of their keys.</summary>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public IEnumerable<StoredArticle> Articles(IEnumerable<string> keys) => keys
        .Order(StringComparer.Ordinal)
        .Chunk(ArticlesAtOnce)
        .SelectMany(piece => Read(connection => RecordReader.Those(connection, piece)));

    /// <summary>Keys of the articles with at least one claim of a kind, or of any where it is null; in order.</summary>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public ImmutableArray<string> ArticlesWithClaims(ClaimKind? kind) => Read(connection => RecordReader.WithClaims(connection, kind));

    /// <summary>The claims that the registers are made of, by article key and their order in the text: read while they are enumerated, all of one state of the record.</summary>
    /// <exception cref="RecordException">The record cannot be read; thrown while enumerating.</exception>
    public IEnumerable<StoredClaim> RegisterClaims() => Stream(RecordReader.OfRegisters);

    /// <summary>What linked the record last, or null.</summary>
    public string? LinkVersion() => Read(IncidentReader.Version);

    /// <summary>Keys of the articles that are not linked as they are read now, in order.</summary>
    public ImmutableArray<string> UnlinkedArticles() => Read(IncidentReader.Unlinked);

    /// <summary>Components that hold tellings of these articles, or tellings that meet under these keys; each once, in order.</summary>
    public ImmutableArray<string> ComponentsAround(IReadOnlyCollection<string> articles, IReadOnlyCollection<MeetingKey> keys) => Read(connection =>
        ImmutableArray.CreateRange(
            IncidentReader.ComponentsOf(connection, articles).Concat(IncidentReader.ComponentsMeeting(connection, keys))
                .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)));

    /// <summary>Ids of the tellings of some components, with the keys of their articles.</summary>
    public ImmutableArray<(string Telling, string Article)> TellingsOf(IEnumerable<string> components) =>
        Read(connection => ImmutableArray.CreateRange(IncidentReader.TellingsOf(connection, components)));

    /// <summary>Writes what linking came to, all of it or nothing.</summary>
    /// <exception cref="RecordException">The record is in use, damaged, or cannot be written.</exception>
    public void WriteLinks(LinkUpdate update) => Change(connection => { IncidentWriter.Write(connection, update); return 0; });

    /// <summary>Takes back all that linking made; what people decided stays.</summary>
    public void ForgetLinks() => Change(connection => { IncidentWriter.Forget(connection); return 0; });

    /// <summary>Keys of the articles that quote a running total, in order.</summary>
    public ImmutableArray<string> ArticlesWithRunningTotals() => Read(IncidentReader.WithRunningTotals);

    /// <summary>Incidents, by their first day and id, those without a day last: read while they are enumerated, all of one state of the record.</summary>
    /// <exception cref="RecordException">The record cannot be read; thrown while enumerating.</exception>
    public IEnumerable<StoredIncident> Incidents(IncidentSelection selection) => Stream(connection => IncidentReader.Incidents(connection, selection));

    /// <summary>The incident with that id, or the first whose id begins so; null where there is none.</summary>
    public StoredIncident? FindIncident(string id) => Read(connection => IncidentReader.Find(connection, id));

    /// <summary>Adds a decision to the log.</summary>
    /// <returns>Its number.</returns>
    public long Decide(LinkDecisionKind kind, IEnumerable<string> claims, IEnumerable<string> others, DateTimeOffset at, string who, string why) =>
        Change(connection => DecisionLog.Add(connection, CodeName.Of(kind), claims, others, null, at, who, why));

    /// <summary>Takes a decision back, with a row of its own in the log.</summary>
    /// <returns>Number of that row.</returns>
    public long Undo(long decision, DateTimeOffset at, string who, string why) =>
        Change(connection => DecisionLog.Add(connection, "undo", [], [], decision, at, who, why));

    /// <summary>The whole log, in order.</summary>
    public ImmutableArray<LoggedDecision> Decisions() => Read(DecisionLog.Read);

    /// <summary>All articles by key, without their claims: read while they are enumerated, one row in memory at a time, all of one state of the record.</summary>
    /// <exception cref="RecordException">The record cannot be read; thrown while enumerating.</exception>
    public IEnumerable<RecordedText> Texts() => Stream(RecordReader.Texts);

    /// <summary>A number that changes whenever anything has been written since it was last asked for, by this process or another.</summary>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public long ChangeMark()
    {
        lock (_watchTurn)
        {
            // Only one and the same connection can compare this number.
            return SqliteFault.Guard(Path, () => (_watching ??= OpenReading()).ExecuteScalar<long>("PRAGMA data_version"));
        }
    }

    /// <summary>What the record holds.</summary>
    public RecordStatus Status() => Read(RecordReader.Status);

    /// <summary>One SHA-256 over everything the record holds, as 64 hexadecimal digits: two records with the same content have the same digest.</summary>
    public string Digest() => Read(RecordDigest.Of);

    /// <summary>Looks through the whole file for damage. Reads all of it.</summary>
    /// <returns>What is wrong, in the database's words; empty where all is well.</returns>
    public ImmutableArray<string> Check() => Read(RecordReader.Check);

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_watchTurn)
        {
            _watching?.Dispose();
        }

        lock (_turn)
        {
            using (var pooled = new SqliteConnection(_reading))
            {
                SqliteConnection.ClearPool(pooled);
            }

            _writer.Dispose();
            _writing.Dispose();
        }
    }

    private static string ConnectionString(string path, SqliteOpenMode mode, TimeSpan patience, bool pooling) =>
        new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = mode,
            ForeignKeys = true,
            Pooling = pooling,
            DefaultTimeout = (int)Math.Ceiling(patience.TotalSeconds),
        }.ToString();

    private T Change<T>(Func<SqliteConnection, T> change)
    {
        lock (_turn)
        {
            return SqliteFault.Guard(Path, () => change(_writing));
        }
    }

    private IEnumerable<T> Stream<T>(Func<SqliteConnection, IEnumerable<T>> read)
    {
        using var connection = SqliteFault.Guard(Path, OpenReading);
        using var rows = SqliteFault.Guard(Path, () => read(connection).GetEnumerator());
        while (SqliteFault.Guard(Path, rows.MoveNext))
        {
            yield return rows.Current;
        }
    }

    private T Read<T>(Func<SqliteConnection, T> read) => SqliteFault.Guard(Path, () =>
    {
        using var connection = OpenReading();
        return read(connection);
    });

    private SqliteConnection OpenReading()
    {
        var connection = new SqliteConnection(_reading);
        try
        {
            connection.Open();
            connection.Execute("PRAGMA trusted_schema = OFF; PRAGMA query_only = ON");
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}
