using Marsad.Server.Contracts;
using Marsad.Server.Endpoints;

namespace Marsad.Server.Security;

/// <summary>Answers only requests that name the loopback address and our port.</summary>
/// <remarks>
/// A web site can point its own name at 127.0.0.1 (DNS rebinding) and then read a loopback server from a visitor's
/// browser; the browser still sends the site's name as Host.
/// </remarks>
internal sealed class HostAllowList(RequestDelegate next)
{
    private static readonly string[] Names = ["127.0.0.1", "localhost", "[::1]"];

    public Task InvokeAsync(HttpContext http)
    {
        var host = http.Request.Host;
        return Names.Contains(host.Host, StringComparer.OrdinalIgnoreCase) && (host.Port ?? 80) == http.Connection.LocalPort
            ? next(http)
            : Problem.WriteAsync(http, new ProblemAnswer(
                StatusCodes.Status400BadRequest, "Unknown host", "Open Marsad by the address it printed when it started."));
    }
}
