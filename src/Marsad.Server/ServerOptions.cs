namespace Marsad.Server;

/// <summary>What <see cref="MarsadServer"/> serves, and where.</summary>
public sealed record ServerOptions
{
    /// <summary>TCP port on 127.0.0.1, 0 to 65535; 0 (the default) takes any free one.</summary>
    public int Port { get; init; }

    /// <summary>Path of the record, the file that <c>marsad ingest</c> writes. It must exist.</summary>
    public required string RecordPath { get; init; }

    /// <summary>Folder of the built pages (<c>web/dist</c>). Where it is missing, a page says how to build it.</summary>
    public required string WebRoot { get; init; }
}
