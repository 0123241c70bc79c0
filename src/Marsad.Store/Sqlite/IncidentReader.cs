using System.Collections.Immutable;
using System.Globalization;
using Dapper;
using Marsad.Store.Incidents;
using Microsoft.Data.Sqlite;

namespace Marsad.Store.Sqlite;

/// <summary>What is asked of linked articles.</summary>
internal static class IncidentReader
{
    /// <summary>What linked the record last, or null.</summary>
    public static string? Version(SqliteConnection connection) => connection.ExecuteScalar<string?>("SELECT version FROM linking");

    /// <summary>Keys of the articles that are not linked as they are read now, in order.</summary>
    public static ImmutableArray<string> Unlinked(SqliteConnection connection) =>
    [
        .. connection.Query<string>(
            """
            SELECT a.key FROM article a LEFT JOIN linked_article l ON l.article = a.id
            WHERE l.article IS NULL OR l.engine <> a.engine OR l.knowledge <> a.knowledge
            ORDER BY a.key
            """),
    ];

    /// <summary>Components of the tellings that some articles have had till now.</summary>
    public static IEnumerable<string> ComponentsOf(SqliteConnection connection, IEnumerable<string> articles) => articles
        .Chunk(500)
        .SelectMany(keys => connection.Query<string>(
            "SELECT DISTINCT component FROM telling WHERE article IN (SELECT id FROM article WHERE key IN @keys)", new { keys }));

    /// <summary>Components of the tellings that can be met under some keys.</summary>
    public static IEnumerable<string> ComponentsMeeting(SqliteConnection connection, IEnumerable<MeetingKey> keys) => keys.SelectMany(key =>
        connection.Query<string>(
            "SELECT DISTINCT t.component FROM telling_key k JOIN telling t ON t.id = k.telling WHERE k.hash = @Hash AND k.role = @Met",
            new { key.Hash, key.Met }));

    /// <summary>Ids of the tellings of some components, with the keys of their articles.</summary>
    public static IEnumerable<(string Telling, string Article)> TellingsOf(SqliteConnection connection, IEnumerable<string> components) => components
        .SelectMany(component => connection.Query<(string Telling, string Article)>(
            "SELECT t.id, a.key FROM telling t JOIN article a ON a.id = t.article WHERE t.component = @component ORDER BY t.id", new { component }));

    /// <summary>Keys of the articles that quote a running total, in order.</summary>
    public static ImmutableArray<string> WithRunningTotals(SqliteConnection connection) =>
        [.. connection.Query<string>("SELECT DISTINCT a.key FROM claim c JOIN article a ON a.id = c.article WHERE c.scope = 'cumulative' ORDER BY a.key")];

    public static IEnumerable<StoredIncident> Incidents(SqliteConnection connection, IncidentSelection selection)
    {
        List<string> conditions = ["1"];
        if (selection.From is not null) { conditions.Add("to_day >= @From"); }
        if (selection.To is not null) { conditions.Add("from_day <= @To"); }
        if (selection.Article is not null)
        {
            conditions.Add("id IN (SELECT x.incident FROM incident_article x JOIN article a ON a.id = x.article WHERE a.key = @Article OR a.input_id = @Article)");
        }

        var rows = connection.Query<(string Id, string Component, string? From, string? To, string Payload)>(
            $"SELECT id, component, from_day, to_day, payload FROM incident WHERE {string.Join(" AND ", conditions)} ORDER BY from_day IS NULL, from_day, id",
            new { From = ClaimRow.Day(selection.From), To = ClaimRow.Day(selection.To), selection.Article },
            buffered: false);
        foreach (var row in rows)
        {
            yield return new StoredIncident(row.Id, row.Component, Day(row.From), Day(row.To), row.Payload, []);
        }
    }

    public static StoredIncident? Find(SqliteConnection connection, string id) =>
        connection.Query<(string Id, string Component, string? From, string? To, string Payload)>(
            "SELECT id, component, from_day, to_day, payload FROM incident WHERE id = @id OR id LIKE @id || '%' ORDER BY id LIMIT 1", new { id })
            .Select(row => new StoredIncident(row.Id, row.Component, Day(row.From), Day(row.To), row.Payload, []))
            .FirstOrDefault();

    private static DateOnly? Day(string? day) => day is null ? null : DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
