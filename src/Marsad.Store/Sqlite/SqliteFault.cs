using Microsoft.Data.Sqlite;

namespace Marsad.Store.Sqlite;

/// <summary>Turns what the database says into what its user can do about it.</summary>
internal static class SqliteFault
{
    // Primary result codes of SQLite (its "Result and Error Codes" page).
    private const int Busy = 5;
    private const int Locked = 6;
    private const int Corrupt = 11;
    private const int NotADatabase = 26;

    public static T Guard<T>(string path, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (SqliteException fault)
        {
            throw Explain(path, fault);
        }
    }

    public static RecordException Explain(string path, SqliteException fault) => fault.SqliteErrorCode switch
    {
        NotADatabase => new RecordException(
            RecordFault.NotARecord,
            $"{path} is not a Marsad record: it is no database, or its first page is damaged. Name another file, or restore it from a backup.",
            fault),
        Corrupt => new RecordException(
            RecordFault.Damaged,
            $"{path} is cut off or damaged. Restore it from a backup, or make a new record and ingest the articles again.",
            fault),
        Busy or Locked => new RecordException(
            RecordFault.Busy,
            $"Another process is writing to {path}. Wait until it is done, then try again.",
            fault),
        _ => new RecordException(
            RecordFault.NotWritable,
            $"{path} cannot be read or written: {fault.Message} Check the free space of the disk and the permissions of the file and its folder.",
            fault),
    };
}
