namespace Marsad.Server.Pages;

/// <summary>What is shown where the pages have not been built. Needs no file, no script and no style.</summary>
internal static class MissingPage
{
    public const string Html = """
        <!doctype html>
        <html lang="en">
        <meta charset="utf-8">
        <title>Marsad: the pages are not built</title>
        <h1>The pages are not built</h1>
        <p>The server runs and the API answers at <a href="/api/status">/api/status</a>, but the folder of the pages is empty.</p>
        <p>Build them with Node 20 or newer, then start the server again:</p>
        <pre>cd web
        npm ci
        npm run build</pre>
        </html>
        """;
}
