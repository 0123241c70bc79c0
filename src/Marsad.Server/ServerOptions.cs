using System.Collections.Immutable;
using Marsad.Model;
using Marsad.Server.Contracts;

namespace Marsad.Server;

/// <summary>How <see cref="MarsadServer"/> serves a record.</summary>
public sealed record ServerOptions
{
    /// <summary>TCP port on 127.0.0.1, 0 to 65535; 0 (the default) takes any free one.</summary>
    public int Port { get; init; }

    /// <summary>Folder of the built pages (<c>web/dist</c>). Where it is missing, a page says how to build it.</summary>
    public required string WebRoot { get; init; }

    /// <summary>What this installation reads articles with; an article of the record may have been read by another.</summary>
    public required EngineVersions Versions { get; init; }

    /// <summary>Readable names of actor and source keys; the pages show a key without one as it stands.</summary>
    public ImmutableArray<ActorName> Actors { get; init; } = [];

    /// <summary>Readable names of negotiation tracks and agreements.</summary>
    public ImmutableArray<ActorName> Subjects { get; init; } = [];
}
