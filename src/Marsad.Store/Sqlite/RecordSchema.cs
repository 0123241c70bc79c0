using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Marsad.Store.Sqlite;

/// <summary>Tells a Marsad record from other files, and brings an older one up to date by the numbered migrations.</summary>
internal static class RecordSchema
{
    // "MRSD" in the file's header marks it as ours; the database's own user version counts the migrations.
    private const long ApplicationId = 0x4D525344;

    private static readonly List<Migration> Migrations = Load();

    /// <summary>Number of the newest migration that this build knows.</summary>
    public static int Newest => Migrations[^1].Number;

    /// <summary>Refuses a file that is not ours or too new, before anything in it is changed.</summary>
    /// <exception cref="RecordException">It is another program's database, or a newer Marsad wrote it.</exception>
    public static void Recognise(SqliteConnection connection, string path)
    {
        var mark = connection.ExecuteScalar<long>("PRAGMA application_id");
        var version = connection.ExecuteScalar<long>("PRAGMA user_version");
        if (mark != ApplicationId && (mark != 0 || version != 0 || !IsEmpty(connection)))
        {
            throw new RecordException(
                RecordFault.NotARecord,
                $"{path} is a database of another program, not a Marsad record. Name another file; this one was not touched.");
        }

        if (version > Newest)
        {
            throw new RecordException(
                RecordFault.Newer,
                $"{path} was written by a newer Marsad (schema {version}; this one knows {Newest}). Use that version or a later one; the file was not touched.");
        }
    }

    /// <summary>Applies the migrations that are still missing, each in a transaction of its own.</summary>
    public static void Migrate(SqliteConnection connection)
    {
        foreach (var migration in Migrations)
        {
            connection.Execute("BEGIN IMMEDIATE");
            // Asked for inside the transaction: another process may have migrated it a moment ago.
            if (Version(connection) < migration.Number)
            {
                connection.Execute(migration.Sql);
                connection.Execute(string.Create(
                    CultureInfo.InvariantCulture,
                    $"PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {migration.Number}"));
            }

            connection.Execute("COMMIT");
        }
    }

    /// <summary>Number of the newest migration that was applied.</summary>
    public static int Version(SqliteConnection connection) => connection.ExecuteScalar<int>("PRAGMA user_version");

    private static bool IsEmpty(SqliteConnection connection) =>
        connection.ExecuteScalar<long>("SELECT count(*) FROM sqlite_schema") == 0;

    private static List<Migration> Load()
    {
        var assembly = typeof(RecordSchema).Assembly;
        var names = assembly.GetManifestResourceNames().Where(name => name.EndsWith(".sql", StringComparison.Ordinal));
        return [.. names.Order(StringComparer.Ordinal).Select(name =>
        {
            using var stream = new StreamReader(assembly.GetManifestResourceStream(name)!);
            return new Migration(int.Parse(name.AsSpan(0, 4), CultureInfo.InvariantCulture), stream.ReadToEnd());
        })];
    }

    private sealed record Migration(int Number, string Sql);
}
