using System.Text;
using Marsad.Server.Endpoints;
using Microsoft.Extensions.FileProviders;

namespace Marsad.Server.Pages;

/// <summary>Serves the built pages; an address that is no file is a page of the application.</summary>
internal static class PageRoutes
{
    /// <summary>Ids of their rows may be names with a dot in them.</summary>
    private const string RegisterPages = "registers/";

    private const string Html = "text/html; charset=utf-8";

    public static void MapMarsadPages(this WebApplication app, string webRoot)
    {
        var index = Path.GetFullPath(Path.Combine(webRoot, "index.html"));
        if (!File.Exists(index))
        {
            app.MapGet("/{**path}", () => Results.Content(MissingPage.Html, Html, Encoding.UTF8, StatusCodes.Status503ServiceUnavailable));
            return;
        }

        var files = new PhysicalFileProvider(Path.GetFullPath(webRoot));
        app.Lifetime.ApplicationStopped.Register(files.Dispose);
        app.MapGet("/{**path}", (string? path, HttpResponse response) => Serve(files, index, path ?? "", response));
    }

    private static IResult Serve(PhysicalFileProvider files, string index, string path, HttpResponse response)
    {
        var file = files.GetFileInfo(path);
        if (file is { Exists: true, IsDirectory: false, PhysicalPath: { } physical } && PageTypes.Of(file.Name) is { } type)
        {
            // The build puts a hash of the content into the names below assets/, so those never change.
            response.Headers.CacheControl = path.StartsWith("assets/", StringComparison.Ordinal)
                ? "public, max-age=31536000, immutable"
                : "no-cache";
            return Results.File(physical, type);
        }

        if (Path.HasExtension(path) && !path.StartsWith(RegisterPages, StringComparison.Ordinal))
        {
            return Problem.Of(StatusCodes.Status404NotFound, "No such file", "The pages have no file of this name.");
        }

        response.Headers.CacheControl = "no-cache";
        return Results.File(index, Html);
    }
}
