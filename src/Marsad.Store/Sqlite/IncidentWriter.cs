using Dapper;
using Marsad.Store.Incidents;
using Microsoft.Data.Sqlite;

namespace Marsad.Store.Sqlite;

/// <summary>Writes what linking came to, in one transaction.</summary>
internal static class IncidentWriter
{
    public static void Write(SqliteConnection connection, LinkUpdate update)
    {
        using var transaction = connection.BeginTransaction();
        Remove(connection, transaction, update);
        using (var statements = new Statements(connection))
        {
            foreach (var telling in update.Tellings)
            {
                statements.Add(telling);
            }

            foreach (var incident in update.Incidents)
            {
                statements.Add(incident);
            }

            foreach (var article in update.Articles)
            {
                statements.AddArticle(article);
            }
        }

        connection.Execute(
            "INSERT INTO linking (only, version) VALUES (1, @Version) ON CONFLICT (only) DO UPDATE SET version = excluded.version",
            new { update.Version },
            transaction);
        transaction.Commit();
    }

    /// <summary>Takes all that linking made back; decisions stay.</summary>
    public static void Forget(SqliteConnection connection)
    {
        using var transaction = connection.BeginTransaction();
        foreach (var table in (string[])["incident_article", "incident", "telling_key", "telling", "linked_article", "linking"])
        {
            connection.Execute($"DELETE FROM {table}", transaction: transaction);
        }

        transaction.Commit();
    }

    private static void Remove(SqliteConnection connection, SqliteTransaction transaction, LinkUpdate update)
    {
        foreach (var component in update.Components)
        {
            connection.Execute("DELETE FROM telling WHERE component = @component", new { component }, transaction);
            connection.Execute("DELETE FROM incident WHERE component = @component", new { component }, transaction);
        }
    }

    private sealed class Statements(SqliteConnection connection) : IDisposable
    {
        private readonly PreparedStatement _telling = new(
            connection, "INSERT OR REPLACE INTO telling (id, article, component) VALUES (@0, (SELECT id FROM article WHERE key = @1), @2)", 3);

        private readonly PreparedStatement _key = new(connection, "INSERT OR IGNORE INTO telling_key (hash, role, telling) VALUES (@0, @1, @2)", 3);

        private readonly PreparedStatement _incident = new(
            connection, "INSERT INTO incident (id, component, from_day, to_day, payload) VALUES (@0, @1, @2, @3, @4)", 5);

        private readonly PreparedStatement _incidentArticle = new(
            connection, "INSERT INTO incident_article (article, incident) VALUES ((SELECT id FROM article WHERE key = @0), @1)", 2);

        private readonly PreparedStatement _article = new(
            connection,
            "INSERT OR REPLACE INTO linked_article (article, engine, knowledge) SELECT id, engine, knowledge FROM article WHERE key = @0",
            1);

        public void Add(LinkedTelling telling)
        {
            _telling.Execute(telling.Id, telling.Article, telling.Component);
            foreach (var key in telling.Keys)
            {
                _key.Execute(key.Hash, key.Role, telling.Id);
            }
        }

        public void Add(StoredIncident incident)
        {
            _incident.Execute(incident.Id, incident.Component, ClaimRow.Day(incident.From), ClaimRow.Day(incident.To), incident.Payload);
            foreach (var article in incident.Articles)
            {
                _incidentArticle.Execute(article, incident.Id);
            }
        }

        public void AddArticle(string key) => _article.Execute(key);

        public void Dispose()
        {
            _telling.Dispose();
            _key.Dispose();
            _incident.Dispose();
            _incidentArticle.Dispose();
            _article.Dispose();
        }
    }
}
