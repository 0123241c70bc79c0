using Marsad.Server.Contracts;
using Marsad.Server.Endpoints;

namespace Marsad.Server.Security;

/// <summary>Refuses every method but GET, on every path.</summary>
internal sealed class ReadOnlyMethods(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext http)
    {
        if (HttpMethods.IsGet(http.Request.Method)) { return next(http); }

        http.Response.Headers.Allow = HttpMethods.Get;
        return Problem.WriteAsync(http, new ProblemAnswer(
            StatusCodes.Status405MethodNotAllowed, "Method not allowed", "This server only reads; use GET."));
    }
}
