using System.Text;

namespace Marsad.Store.Sqlite;

/// <summary>Looks at a path before the database does, which would take a very short file for an empty one and write over it.</summary>
internal static class RecordFile
{
    private static readonly byte[] DatabaseHeader = Encoding.ASCII.GetBytes("SQLite format 3\0");

    /// <summary>Refuses what cannot be a record; a missing or empty file may become one.</summary>
    /// <exception cref="RecordException">It is a folder, is in a missing folder, cannot be read, or holds something else.</exception>
    public static void Recognise(string path)
    {
        if (Directory.Exists(path))
        {
            throw new RecordException(RecordFault.NotARecord, $"{path} is a folder. Name a file for the record.");
        }

        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder && !Directory.Exists(folder))
        {
            throw new RecordException(
                RecordFault.Missing,
                $"There is no folder {folder} for the record. Make it first, or name another file.");
        }

        if (File.Exists(path) && ReadStart(path) is { Length: > 0 } start && !start.AsSpan().SequenceEqual(DatabaseHeader))
        {
            throw new RecordException(
                RecordFault.NotARecord,
                $"{path} is not a Marsad record: it is no database, or its first page is damaged. Name another file, or restore it from a backup; this one was not touched.");
        }
    }

    private static byte[] ReadStart(string path)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var start = new byte[DatabaseHeader.Length];
            return start[..file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)];
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new RecordException(
                RecordFault.NotWritable,
                $"{path} cannot be read: {fault.Message} Check the permissions of the file and its folder.",
                fault);
        }
    }
}
