using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Marsad.Store.Sqlite;

/// <summary>Writes entries, each batch in one transaction. Not thread-safe: the record hands it one batch at a time.</summary>
/// <remarks>Writing the same entries again leaves the record as it is, wherever the first run broke off.</remarks>
internal sealed class RecordWriter : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly PreparedStatement _begin;
    private readonly PreparedStatement _commit;
    private readonly PreparedStatement _rollBack;
    private readonly PreparedStatement _find;
    private readonly PreparedStatement _insertArticle;
    private readonly PreparedStatement _updateReading;
    private readonly PreparedStatement _insertClaim;
    private readonly PreparedStatement _deleteClaims;
    private readonly PreparedStatement _insertWords;
    private readonly PreparedStatement _deleteWords;
    private readonly PreparedStatement _insertParts;
    private readonly PreparedStatement _deleteParts;
    private readonly PreparedStatement _setOutcome;
    private readonly List<PendingWords> _pending = [];

    public RecordWriter(SqliteConnection connection)
    {
        _connection = connection;
        // Immediate: the one writer's turn is taken at the start, where waiting for it is still possible.
        _begin = new(connection, "BEGIN IMMEDIATE", 0);
        _commit = new(connection, "COMMIT", 0);
        _rollBack = new(connection, "ROLLBACK", 0);
        _find = new(connection, "SELECT id, hash, origin_file, origin_record, engine, knowledge FROM article WHERE key = @0", 1);
        _insertArticle = new(
            connection,
            """
            INSERT INTO article (key, hash, origin_file, origin_record, input_id, publisher, published, title, url,
                encoding, removed, engine, knowledge, casualties, events, diplomacy, registers, text)
            VALUES (@0, @1, @2, @3, @4, @5, @6, @7, @8, @9, @10, @11, @12, @13, @14, @15, @16, @17)
            RETURNING id
            """,
            18);
        _updateReading = new(
            connection,
            """
            UPDATE article SET removed = @1, engine = @2, knowledge = @3, casualties = @4, events = @5, diplomacy = @6, registers = @7
            WHERE id = @0
            """,
            8);
        _insertClaim = new(connection, ClaimRow.Insert, ClaimRow.Columns);
        _deleteClaims = new(connection, "DELETE FROM claim WHERE article = @0", 1);
        _insertWords = new(connection, "INSERT INTO article_words (rowid, title, text) VALUES (@0, @1, @2)", 3);
        _deleteWords = new(connection, "DELETE FROM article_words WHERE rowid = @0", 1);
        _insertParts = new(connection, "INSERT INTO article_parts (rowid, words) VALUES (@0, @1)", 2);
        _deleteParts = new(connection, "DELETE FROM article_parts WHERE rowid = @0", 1);
        _setOutcome = new(
            connection,
            """
            INSERT INTO outcome (origin_file, origin_record, outcome, article_key, code, reason)
            VALUES (@0, @1, @2, @3, @4, @5)
            ON CONFLICT (origin_file, origin_record) DO UPDATE SET
                outcome = excluded.outcome, article_key = excluded.article_key, code = excluded.code, reason = excluded.reason
            """,
            6);
    }

    /// <summary>Writes all the entries or none of them.</summary>
    public WriteResult[] Write(IReadOnlyList<RecordEntry> entries)
    {
        _pending.Clear();
        _begin.Execute();
        try
        {
            WriteResult[] results = [.. entries.Select(Write)];
            IndexPending();
            _commit.Execute();
            return results;
        }
        catch
        {
            RollBack();
            throw;
        }
    }

    public void Dispose()
    {
        PreparedStatement[] all =
        [
            _begin, _commit, _rollBack, _find, _insertArticle, _updateReading, _insertClaim, _deleteClaims,
            _insertWords, _deleteWords, _insertParts, _deleteParts, _setOutcome,
        ];
        foreach (var statement in all)
        {
            statement.Dispose();
        }
    }

    // After some faults (a full disk) SQLite has rolled back by itself, and a second time would hide the first fault.
    private void RollBack()
    {
        if (raw.sqlite3_get_autocommit(_connection.Handle) == 0)
        {
            _rollBack.Execute();
        }
    }

    private WriteResult Write(RecordEntry entry)
    {
        switch (entry)
        {
            case RecordEntry.Rejected rejected:
                Reject(rejected);
                return WriteResult.Rejected;
            case RecordEntry.Read read:
                return Write(read);
            default:
                throw new ArgumentException("An entry of no known kind: " + entry.GetType().Name + ".", nameof(entry));
        }
    }

    private WriteResult Write(RecordEntry.Read entry)
    {
        var known = _find.ReadFirst(
            row => new KnownArticle(
                row.GetInt64(0), row.GetString(1), row.GetString(2), row.GetInt64(3), row.GetString(4), row.GetString(5)),
            entry.Key.Value);
        if (known is null)
        {
            Insert(entry);
            SetOutcome(entry, "read");
            return WriteResult.Added;
        }

        if (known.Hash != entry.Key.Hash)
        {
            Reject(new RecordEntry.Rejected(
                entry.Origin,
                RecordFault.KeyTaken,
                $"Another article of the record has the same key ({entry.Key.Value}); keep this one in a record of its own."));
            return WriteResult.KeyTaken;
        }

        var isOwn = known.OriginFile == entry.Origin.File && known.OriginRecord == entry.Origin.Record;
        SetOutcome(entry, isOwn ? "read" : "duplicate");
        if (known.Engine != entry.Reading.Versions.Engine || known.Knowledge != entry.Reading.Versions.Knowledge)
        {
            ReplaceReading(known.Id, entry);
            return WriteResult.Updated;
        }

        return isOwn ? WriteResult.Unchanged : WriteResult.Duplicate;
    }

    private void Insert(RecordEntry.Read entry)
    {
        var article = entry.Reading.Article;
        var counts = ClaimRow.Count(entry.Reading.Claims);
        var id = _insertArticle.ExecuteNumber(
            entry.Key.Value, entry.Key.Hash, entry.Origin.File, entry.Origin.Record, article.Id, article.Publisher,
            ClaimRow.Day(article.Published), article.Title, article.Url, article.Encoding,
            RemovedColumn.Write(article.Removed), entry.Reading.Versions.Engine, entry.Reading.Versions.Knowledge,
            counts.Casualty, counts.Event, counts.Diplomacy, counts.Register, article.Text);
        InsertReading(id, entry, isIndexed: false);
    }

    private void ReplaceReading(long id, RecordEntry.Read entry)
    {
        var counts = ClaimRow.Count(entry.Reading.Claims);
        _deleteClaims.Execute(id);
        _updateReading.Execute(
            id, RemovedColumn.Write(entry.Reading.Article.Removed), entry.Reading.Versions.Engine,
            entry.Reading.Versions.Knowledge, counts.Casualty, counts.Event, counts.Diplomacy, counts.Register);
        InsertReading(id, entry, isIndexed: true);
    }

    private void InsertReading(long id, RecordEntry.Read entry, bool isIndexed)
    {
        for (var at = 0; at < entry.Reading.Claims.Length; at++)
        {
            _insertClaim.Execute(ClaimRow.Of(id, at + 1, entry.Reading.Claims[at], entry.Payloads[at]));
        }

        _pending.Add(new PendingWords(id, entry.Words, isIndexed));
    }

    // Behind all the rows: a statement on the tables may make the index write out what it has gathered till then,
    // and so leave a piece of its own for every article, to be merged later.
    private void IndexPending()
    {
        foreach (var pending in _pending)
        {
            if (pending.IsIndexed)
            {
                _deleteWords.Execute(pending.Article);
                _deleteParts.Execute(pending.Article);
            }

            _insertWords.Execute(pending.Article, pending.Words.Title, pending.Words.Text);
            _insertParts.Execute(pending.Article, pending.Words.Distinct);
        }
    }

    private void SetOutcome(RecordEntry.Read entry, string outcome) =>
        _setOutcome.Execute(entry.Origin.File, entry.Origin.Record, outcome, entry.Key.Value, null, null);

    private void Reject(RecordEntry.Rejected entry) =>
        _setOutcome.Execute(entry.Origin.File, entry.Origin.Record, "rejected", null, entry.Code, entry.Reason);

    private readonly record struct PendingWords(long Article, ArticleWords Words, bool IsIndexed);

    private sealed record KnownArticle(
        long Id, string Hash, string OriginFile, long OriginRecord, string Engine, string Knowledge);
}
