using System.Collections.Immutable;
using System.Globalization;
using Dapper;
using Marsad.Model;
using Marsad.Model.Incidents;
using Microsoft.Data.Sqlite;

namespace Marsad.Store.Sqlite;

/// <summary>What is asked of a record.</summary>
internal static class RecordReader
{
    private const string ArticleColumns = """
        key AS Key, hash AS Hash, origin_file AS OriginFile, origin_record AS OriginRecord, input_id AS InputId,
        publisher AS Publisher, published AS Published, title AS Title, url AS Url, encoding AS Encoding,
        removed AS Removed, engine AS Engine, knowledge AS Knowledge, casualties AS Casualties, events AS Events,
        diplomacy AS Diplomacy, text AS Text, registers AS Registers
        """;

    public static SelectedArticles Select(SqliteConnection connection, ArticleSelection selection)
    {
        var parameters = new
        {
            selection.Publisher,
            Words = FtsExpression.Of(selection.Terms.Where(term => !term.Anywhere)),
            Parts = FtsExpression.Of(selection.Terms.Where(term => term.Anywhere)),
            Whole = FtsExpression.Of(selection.Terms),
            selection.Skip,
            selection.Take,
        };
        List<string> conditions = ["1"];
        AddIf(selection.Publisher is not null, "publisher = @Publisher");
        AddIf(parameters.Words is not null, "id IN (SELECT rowid FROM article_words WHERE article_words MATCH @Words)");
        AddIf(parameters.Parts is not null, "id IN (SELECT rowid FROM article_parts WHERE article_parts MATCH @Parts)");
        AddIf(selection.Kind is not null, HasClaims(selection.Kind));
        var where = string.Join(" AND ", conditions);
        var wholeFirst = parameters.Parts is null
            ? ""
            : "id IN (SELECT rowid FROM article_words WHERE article_words MATCH @Whole) DESC, ";

        // One transaction, so that the number and the page tell of the same state while another process writes.
        using var snapshot = connection.BeginTransaction(deferred: true);
        var total = connection.ExecuteScalar<long>($"SELECT count(*) FROM article WHERE {where}", parameters, snapshot);
        var rows = connection.Query<ArticleRow>(
            $"SELECT {ArticleColumns} FROM article WHERE {where} ORDER BY {wholeFirst}published DESC, key LIMIT @Take OFFSET @Skip",
            parameters,
            snapshot);
        return new SelectedArticles(total, WithClaims(connection, snapshot, rows));

        void AddIf(bool wanted, string condition)
        {
            if (wanted)
            {
                conditions.Add(condition);
            }
        }
    }

    public static StoredArticle? Find(SqliteConnection connection, string key)
    {
        using var snapshot = connection.BeginTransaction(deferred: true);
        var rows = connection.Query<ArticleRow>($"SELECT {ArticleColumns} FROM article WHERE key = @key", new { key }, snapshot);
        return WithClaims(connection, snapshot, rows).SingleOrDefault();
    }

    /// <summary>The article with that key, or else the first by key that its supplier named so.</summary>
    public static StoredArticle? FindNamed(SqliteConnection connection, string name)
    {
        using var snapshot = connection.BeginTransaction(deferred: true);
        var rows = connection.Query<ArticleRow>(
            $"SELECT {ArticleColumns} FROM article WHERE key = @name OR input_id = @name ORDER BY key <> @name, key LIMIT 1",
            new { name },
            snapshot);
        return WithClaims(connection, snapshot, rows).SingleOrDefault();
    }

    /// <summary>The articles with those keys, in the order of their keys.</summary>
    public static ImmutableArray<StoredArticle> Those(SqliteConnection connection, IEnumerable<string> keys)
    {
        using var snapshot = connection.BeginTransaction(deferred: true);
        var rows = connection.Query<ArticleRow>($"SELECT {ArticleColumns} FROM article WHERE key IN @keys ORDER BY key", new { keys }, snapshot);
        return WithClaims(connection, snapshot, rows);
    }

    /// <summary>Keys of the articles with at least one claim of a kind, or of any; in order.</summary>
    public static ImmutableArray<string> WithClaims(SqliteConnection connection, ClaimKind? kind) =>
        [.. connection.Query<string>($"SELECT key FROM article WHERE {HasClaims(kind)} ORDER BY key")];

    /// <summary>The claims that the registers are made of, by article key and their order in the text, one row at a time.</summary>
    public static IEnumerable<StoredClaim> OfRegisters(SqliteConnection connection) => connection
        .Query<RegisterRow>(
            """
            SELECT a.key AS Key, a.input_id AS InputId, a.publisher AS Publisher, a.published AS Published, a.title AS Title, a.url AS Url, c.payload AS Payload
            FROM claim c JOIN article a ON a.id = c.article
            WHERE c.kind IN ('register', 'diplomacy') OR c.type = 'territory' OR c.harm = 'displaced'
            ORDER BY a.key, c.ordinal
            """,
            buffered: false)
        .Select(row => row.ToClaim());

    /// <summary>All articles by key, one row at a time.</summary>
    public static IEnumerable<RecordedText> Texts(SqliteConnection connection) => connection
        .Query<ArticleRow>($"SELECT {ArticleColumns} FROM article ORDER BY key", buffered: false)
        .Select(row => new RecordedText(row.Key, row.ToArticle()));

    public static RecordStatus Status(SqliteConnection connection)
    {
        using var snapshot = connection.BeginTransaction(deferred: true);
        var articles = connection.QuerySingle<(long Count, long Casualties, long Events, long Diplomacy, long Registers)>(
            "SELECT count(*), coalesce(sum(casualties), 0), coalesce(sum(events), 0), coalesce(sum(diplomacy), 0), (SELECT coalesce(sum(registers), 0) FROM article INDEXED BY article_registers) FROM article",
            transaction: snapshot);
        var outcomes = connection
            .Query<(string Outcome, long Count)>("SELECT outcome, count(*) FROM outcome GROUP BY outcome", transaction: snapshot)
            .ToDictionary(row => row.Outcome, row => row.Count, StringComparer.Ordinal);
        return new RecordStatus(
            articles.Count,
            new ClaimCounts(articles.Casualties, articles.Events, articles.Diplomacy, articles.Registers),
            outcomes.GetValueOrDefault("read"),
            outcomes.GetValueOrDefault("duplicate"),
            outcomes.GetValueOrDefault("rejected"),
            RecordSchema.Version(connection));
    }

    /// <summary>What is wrong inside the file; empty where all is well.</summary>
    public static ImmutableArray<string> Check(SqliteConnection connection)
    {
        var faults = connection.Query<string>("PRAGMA integrity_check").Where(line => line != "ok").ToList();
        faults.AddRange(connection
            .Query<(string Table, long Row)>("""SELECT "table", coalesce(rowid, 0) FROM pragma_foreign_key_check""")
            .Select(row => $"a row of {row.Table} points at nothing"));
        foreach (var index in (string[])["article_words", "article_parts"])
        {
            var unlike = connection.ExecuteScalar<long>(
                $"SELECT count(*) FROM (SELECT id FROM article EXCEPT SELECT rowid FROM {index})")
                + connection.ExecuteScalar<long>(
                $"SELECT count(*) FROM (SELECT rowid FROM {index} EXCEPT SELECT id FROM article)");
            if (unlike > 0)
            {
                faults.Add($"{index} and article differ in {unlike} articles");
            }
        }

        return [.. faults];
    }

    private static string HasClaims(ClaimKind? kind) => kind switch
    {
        ClaimKind.Casualty => "casualties > 0",
        ClaimKind.Event => "events > 0",
        ClaimKind.Diplomacy => "diplomacy > 0",
        ClaimKind.Register => "registers > 0",
        _ => "casualties + events + diplomacy > 0",
    };

    private static ImmutableArray<StoredArticle> WithClaims(
        SqliteConnection connection, SqliteTransaction snapshot, IEnumerable<ArticleRow> found)
    {
        List<ArticleRow> rows = [.. found];
        var claims = connection
            .Query<(string Key, string Payload)>(
                "SELECT a.key, c.payload FROM article a JOIN claim c ON c.article = a.id WHERE a.key IN @keys ORDER BY a.key, c.ordinal",
                new { keys = rows.Select(row => row.Key) },
                snapshot)
            .ToLookup(row => row.Key, row => row.Payload, StringComparer.Ordinal);
        return [.. rows.Select(row => row.ToStored([.. claims[row.Key]]))];
    }

    private static DateOnly? DayOf(string? day) => day is null ? null : DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private sealed record RegisterRow(string Key, string InputId, string? Publisher, string? Published, string? Title, string? Url, string Payload)
    {
        public StoredClaim ToClaim() => new(new ArticleNote(Key, InputId, Publisher, DayOf(Published)), Url, Title, Payload);
    }

    private sealed record ArticleRow(
        string Key, string Hash, string OriginFile, long OriginRecord, string InputId, string? Publisher,
        string? Published, string? Title, string? Url, string? Encoding, string Removed, string Engine,
        string Knowledge, long Casualties, long Events, long Diplomacy, string Text, long Registers)
    {
        public StoredArticle ToStored(ImmutableArray<string> claims) => new(
            new ArticleKey(Key, Hash),
            new InputOrigin(OriginFile, OriginRecord),
            ToArticle(),
            new EngineVersions(Engine, Knowledge),
            new ClaimCounts(Casualties, Events, Diplomacy, Registers),
            claims);

        public Article ToArticle() => new()
        {
            Id = InputId,
            Text = Text,
            Title = Title,
            Publisher = Publisher,
            Published = DayOf(Published),
            Url = Url,
            Encoding = Encoding,
            Removed = RemovedColumn.Read(Removed),
        };
    }
}
