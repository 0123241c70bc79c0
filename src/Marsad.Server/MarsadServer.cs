using System.Net;
using Marsad.Server.Contracts;
using Marsad.Server.Endpoints;
using Marsad.Server.Pages;
using Marsad.Server.Security;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.ResponseCompression;

namespace Marsad.Server;

/// <summary>The pages and the API over one record, on the loopback address only.</summary>
/// <remarks>Reads, never writes: every method but GET is refused. Queries are not logged.</remarks>
public sealed class MarsadServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private MarsadServer(WebApplication app)
    {
        _app = app;
        var addresses = app.Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>();
        Address = new Uri(addresses.Addresses.First());
    }

    /// <summary>Where it listens, with the port that was taken, such as <c>http://127.0.0.1:5080</c>.</summary>
    public Uri Address { get; }

    /// <summary>Starts serving; returns once the port is open.</summary>
    /// <param name="options">How to serve.</param>
    /// <param name="record">The record to serve; its owner disposes of it after the server.</param>
    /// <param name="stop">Gives up starting.</param>
    /// <exception cref="IOException">The port is taken or may not be used.</exception>
    public static async Task<MarsadServer> StartAsync(ServerOptions options, ServedRecord record, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(record);
        var app = Build(options, record);
        await app.StartAsync(stop).ConfigureAwait(false);
        return new MarsadServer(app);
    }

    /// <summary>Starts serving, tells the address, and serves until <paramref name="stop"/> is signalled.</summary>
    /// <param name="options">How to serve.</param>
    /// <param name="record">The record to serve.</param>
    /// <param name="started">Called once with the address, after the port is open.</param>
    /// <param name="stop">Ends the serving.</param>
    /// <exception cref="IOException">The port is taken or may not be used.</exception>
    public static async Task RunAsync(ServerOptions options, ServedRecord record, Action<Uri> started, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(started);
        var server = await StartAsync(options, record, stop).ConfigureAwait(false);
        await using (server.ConfigureAwait(false))
        {
            started(server.Address);
            await server._app.WaitForShutdownAsync(stop).ConfigureAwait(false);
        }
    }

    /// <summary>Stops serving; answers under way are finished.</summary>
    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync().ConfigureAwait(false);
        await _app.DisposeAsync().ConfigureAwait(false);
    }

    private static WebApplication Build(ServerOptions options, ServedRecord record)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, options.Port);
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = 0;
            kestrel.Limits.MaxRequestLineSize = 8 * 1024;
            kestrel.Limits.MaxConcurrentConnections = 256;
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
        });
        // Warnings and worse, to standard error: a request line, and so a query, is only ever logged below that level.
        builder.Logging.SetMinimumLevel(LogLevel.Warning)
            .AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Services.AddRoutingCore()
            .AddSingleton(record.Articles).AddSingleton(record.Incidents).AddSingleton(record.Tolls).AddSingleton(record.Registers).AddSingleton(options);
        builder.Services.AddResponseCompression(compression => compression.MimeTypes =
            [.. ResponseCompressionDefaults.MimeTypes, ProblemAnswer.ContentType, "image/svg+xml"]);

        var app = builder.Build();
        app.UseMiddleware<SecurityHeaders>();
        app.UseMiddleware<FaultBarrier>();
        app.UseMiddleware<HostAllowList>();
        app.UseMiddleware<ReadOnlyMethods>();
        app.UseResponseCompression();
        app.UseRouting();
        app.MapMarsadApi();
        app.MapMarsadPages(options.WebRoot);
        return app;
    }
}
