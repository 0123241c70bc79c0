using System.Net;
using Marsad.Model;

namespace Marsad.Server.Tests;

/// <summary>A real server on a free port, with pages of two files in a folder of its own.</summary>
public class RunningServer : IAsyncLifetime
{
    public const string IndexMark = "<title>index of the test</title>";

    private readonly string _folder = Directory.CreateTempSubdirectory("marsad-server-").FullName;
    private static readonly HttpClient Client = new(new SocketsHttpHandler { AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.None });
    private ShelfRecord? _record;
    private MarsadServer? _server;

    public Uri Address => _server!.Address;

    /// <summary>Articles that the record has beside the usual ones.</summary>
    internal virtual Article[] Further => [];

    public async Task InitializeAsync()
    {
        var dist = Path.Combine(_folder, "dist");
        Directory.CreateDirectory(Path.Combine(dist, "assets"));
        await File.WriteAllTextAsync(Path.Combine(dist, "index.html"), IndexMark);
        await File.WriteAllTextAsync(Path.Combine(dist, "assets", "app-1a2b.js"), new string('x', 5000));
        await File.WriteAllTextAsync(Path.Combine(dist, "secret.db"), "not a page");
        await File.WriteAllTextAsync(Path.Combine(_folder, "outside.txt"), "outside");
        _record = ShelfRecord.Open(_folder, Further);
        var options = new ServerOptions { WebRoot = dist, Versions = ShelfRecord.Versions, Actors = [new("syria", "سوريا", "Syria")], Subjects = [new("geneva-syria", "محادثات جنيف", "Geneva talks")] };
        _server = await MarsadServer.StartAsync(options, _record.Served);
    }

    public async Task DisposeAsync()
    {
        await _server!.DisposeAsync();
        await _record!.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    public Task<HttpResponseMessage> Send(string method, string path, string? host = null, string? accept = null)
    {
        var request = new HttpRequestMessage(new HttpMethod(method), new Uri(Address, path));
        if (host is not null) { request.Headers.Host = host.Replace("PORT", $"{Address.Port}", StringComparison.Ordinal); }

        if (accept is not null) { request.Headers.Add("Accept-Encoding", accept); }

        return Client.SendAsync(request);
    }

    public Task<HttpResponseMessage> Get(string path) => Send("GET", path);
}
