using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Dapper;
using Marsad.Model;
using Marsad.Model.Incidents;
using Marsad.Store.Incidents;
using Microsoft.Data.Sqlite;

namespace Marsad.Store.Sqlite;

/// <summary>The log of decisions: rows are added, never changed.</summary>
internal static class DecisionLog
{
    public static long Add(
        SqliteConnection connection, string kind, IEnumerable<string> claims, IEnumerable<string> others, long? undoes, DateTimeOffset at, string who, string why) =>
        connection.ExecuteScalar<long>(
            """
            INSERT INTO link_decision (kind, claims, others, undoes, at, who, why)
            VALUES (@kind, @claims, @others, @undoes, @at, @who, @why) RETURNING number
            """,
            new
            {
                kind,
                claims = JsonSerializer.Serialize(claims),
                others = JsonSerializer.Serialize(others),
                undoes,
                at = at.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture),
                who,
                why,
            });

    public static ImmutableArray<LoggedDecision> Read(SqliteConnection connection)
    {
        var rows = connection.Query<(long Number, string Kind, string Claims, string Others, long? Undoes, string At, string Who, string Why)>(
            "SELECT number, kind, claims, others, undoes, at, who, why FROM link_decision ORDER BY number").ToList();
        var undone = rows.Where(row => row.Undoes is not null).ToLookup(row => row.Undoes!.Value, row => row.Number);
        return
        [
            .. rows.Select(row => new LoggedDecision(
                row.Number,
                CodeName.TryParse<LinkDecisionKind>(row.Kind, out var kind) ? new LinkDecision(row.Number, kind, Keys(row.Claims), Keys(row.Others)) : null,
                row.Undoes,
                undone.Contains(row.Number) ? undone[row.Number].First() : null,
                DateTimeOffset.Parse(row.At, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal),
                row.Who,
                row.Why)),
        ];
    }

    private static ImmutableArray<string> Keys(string json) => JsonSerializer.Deserialize<ImmutableArray<string>>(json);
}
