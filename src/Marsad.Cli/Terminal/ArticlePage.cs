using System.Globalization;
using Marsad.Model;

namespace Marsad.Cli.Terminal;

/// <summary>One article as a person reads it: title, origin, text with its evidence marked, claims.</summary>
public static class ArticlePage
{
    /// <summary>Writes the page, with one empty line behind it.</summary>
    public static void Write(TextWriter output, ArticleReading reading, bool colour)
    {
        var article = reading.Article;
        if (article.Title is { } title) { output.WriteLine(colour ? Ink.Title + PlainText.OneLine(title) + Ink.Off : PlainText.OneLine(title)); }
        var origin = Origin(article);
        output.WriteLine(colour ? Ink.Faint + origin + Ink.Off : origin);
        output.WriteLine();
        output.WriteLine(MarkedText.Of(reading, colour).Trim());
        output.WriteLine();
        foreach (var claim in reading.Claims)
        {
            var line = ClaimLine.Of(claim);
            output.WriteLine("  " + (colour ? Ink.Of(claim) + line[..claim.Id.Length] + Ink.Off + line[claim.Id.Length..] : line));
        }

        if (reading.Claims.IsEmpty) { output.WriteLine("  no claims"); }
        output.WriteLine();
    }

    private static string Origin(Article article)
    {
        var day = article.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return PlainText.OneLine(string.Join(" · ", new[] { article.Id, article.Publisher, day ?? "no date" }.Where(part => part is not null)));
    }
}
