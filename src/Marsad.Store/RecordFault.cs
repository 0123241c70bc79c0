namespace Marsad.Store;

/// <summary>Codes of what can be wrong with a record.</summary>
public static class RecordFault
{
    /// <summary>There is no such file, or its folder is missing.</summary>
    public const string Missing = "RECORD001";

    /// <summary>The file is something else: no database, or another program's.</summary>
    public const string NotARecord = "RECORD002";

    /// <summary>A newer Marsad wrote it.</summary>
    public const string Newer = "RECORD003";

    /// <summary>The file is cut off or damaged.</summary>
    public const string Damaged = "RECORD004";

    /// <summary>Another process is writing to it.</summary>
    public const string Busy = "RECORD005";

    /// <summary>It cannot be written: full disk, no permission, failing disk.</summary>
    public const string NotWritable = "RECORD006";

    /// <summary>Two different articles have the same key; the second is kept out.</summary>
    public const string KeyTaken = "RECORD007";
}
