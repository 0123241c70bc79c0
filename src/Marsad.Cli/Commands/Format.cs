namespace Marsad.Cli.Commands;

/// <summary>In what form a list leaves the program.</summary>
internal enum Format
{
    /// <summary>Lines for people.</summary>
    Lines,

    /// <summary>JSON lines.</summary>
    Json,

    /// <summary>A table for spreadsheet programs.</summary>
    Csv,

    /// <summary>Points on the map.</summary>
    GeoJson,
}
