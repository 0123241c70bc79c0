using Marsad.Server.Contracts;
using Marsad.Server.Endpoints;

namespace Marsad.Server.Security;

/// <summary>Turns an exception into a plain 500 and a log line: the path and the fault, never the query.</summary>
internal sealed class FaultBarrier(RequestDelegate next, ILogger<FaultBarrier> log)
{
    public async Task InvokeAsync(HttpContext http)
    {
        try
        {
            await next(http).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            // The reader went away; nobody is left to answer.
        }
        catch (BadHttpRequestException fault) when (!http.Response.HasStarted)
        {
            await Problem.WriteAsync(http, new ProblemAnswer(
                fault.StatusCode, "Bad request", "The request could not be read.")).ConfigureAwait(false);
        }
#pragma warning disable CA1031 // The barrier is the one place where every fault must end.
        catch (Exception fault) when (!http.Response.HasStarted)
#pragma warning restore CA1031
        {
            log.LogError(fault, "GET {Path} failed", http.Request.Path.Value);
            await Problem.WriteAsync(http, new ProblemAnswer(
                StatusCodes.Status500InternalServerError, "Server fault",
                "The record could not be read; the server's own log says why.")).ConfigureAwait(false);
        }
    }
}
