using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;

namespace Marsad.Store.Sqlite;

/// <summary>One SHA-256 over everything a record holds, in an order that does not depend on how it came in.</summary>
/// <remarks>Row numbers and the search indexes stay out: both follow from the rest.</remarks>
internal static class RecordDigest
{
    private static readonly string[] Contents =
    [
        """
        SELECT key, hash, origin_file, origin_record, input_id, publisher, published, title, url, encoding, removed,
            engine, knowledge, casualties, events, diplomacy, registers, text
        FROM article ORDER BY key
        """,
        """
        SELECT a.key, c.ordinal, c.id, c.kind, c.harm, c.type, c.low, c.high, c.victim, c.victim_class, c.perpetrator,
            c.initiator, c.target, c.place_name, c.place_id, c.latitude, c.longitude, c.from_day, c.to_day, c.source,
            c.scope, c.part_of, c.status, c.evidence_at, c.evidence_length, c.payload
        FROM article a JOIN claim c ON c.article = a.id ORDER BY a.key, c.ordinal
        """,
        """
        SELECT origin_file, origin_record, outcome, article_key, code, reason
        FROM outcome ORDER BY origin_file, origin_record
        """,
        "SELECT number, kind, claims, others, undoes, at, who, why FROM link_decision ORDER BY number",
    ];

    /// <summary>The digest as 64 hexadecimal digits, lower case.</summary>
    public static string Of(SqliteConnection connection)
    {
        using var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var content in Contents)
        {
            using var command = connection.CreateCommand();
            command.CommandText = content;
            using var rows = command.ExecuteReader();
            while (rows.Read())
            {
                AppendRow(sha, rows);
            }

            AppendLength(sha, int.MinValue);
        }

        return Convert.ToHexStringLower(sha.GetHashAndReset());
    }

    private static void AppendRow(IncrementalHash sha, SqliteDataReader rows)
    {
        for (var column = 0; column < rows.FieldCount; column++)
        {
            if (rows.IsDBNull(column))
            {
                AppendLength(sha, -1);
                continue;
            }

            var bytes = Encoding.UTF8.GetBytes(rows.GetString(column));
            AppendLength(sha, bytes.Length);
            sha.AppendData(bytes);
        }
    }

    private static void AppendLength(IncrementalHash sha, int length)
    {
        Span<byte> bytes = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, length);
        sha.AppendData(bytes);
    }
}
