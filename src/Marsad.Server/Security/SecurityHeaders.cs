namespace Marsad.Server.Security;

/// <summary>Puts the same security headers on every answer, errors included.</summary>
internal sealed class SecurityHeaders(RequestDelegate next)
{
    /// <summary>The pages load nothing but what this server serves, run no inline code and cannot be framed.</summary>
    public const string ContentPolicy =
        "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
        + "connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    public Task InvokeAsync(HttpContext http)
    {
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = ContentPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        // What people look for is theirs: nothing of the API stays in a cache. Static files set their own.
        headers.CacheControl = "no-store";
        return next(http);
    }
}
