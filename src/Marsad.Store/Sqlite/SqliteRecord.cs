using System.Collections.Immutable;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Marsad.Store.Sqlite;

/// <summary>The record in one SQLite file: articles, their claims, and what became of every input.</summary>
/// <remarks>
/// Any number of readers and one writer, in this process and in others. Thread-safe.
/// What <see cref="Write"/> has returned for is on the disk: neither a killed process nor a power cut takes it back.
/// </remarks>
public sealed class SqliteRecord : IDisposable
{
    private static readonly TimeSpan DefaultPatience = TimeSpan.FromSeconds(10);

    private readonly Lock _turn = new();
    private readonly SqliteConnection _writing;
    private readonly RecordWriter _writer;
    private readonly string _reading;

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

    /// <summary>All articles by key, without their claims: read while they are enumerated, one row in memory at a time, all of one state of the record.</summary>
    /// <exception cref="RecordException">The record cannot be read; thrown while enumerating.</exception>
    public IEnumerable<RecordedText> Texts()
    {
        using var connection = SqliteFault.Guard(Path, OpenReading);
        using var rows = SqliteFault.Guard(Path, () => RecordReader.Texts(connection).GetEnumerator());
        while (SqliteFault.Guard(Path, rows.MoveNext))
        {
            yield return rows.Current;
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
