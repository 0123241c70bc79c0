using System.Text;
using Marsad.Model;

namespace Marsad.Cli.Terminal;

/// <summary>An article's text with the evidence of its claims marked.</summary>
/// <remarks>Without colour: <c>[c1 words]</c>. With colour: the words in the colour of the claim's kind, its id before them.</remarks>
public static class MarkedText
{
    /// <summary>Marks a text. What was removed from the reading is replaced by its reason.</summary>
    public static string Of(ArticleReading reading, bool colour)
    {
        var text = reading.Article.Text;
        var marked = new StringBuilder(text.Length + (reading.Claims.Length * 8));
        var claims = reading.Claims.OrderBy(claim => claim.Evidence.Span).ToArray();
        var open = new List<Claim>();
        var at = 0;
        foreach (var cut in Cuts(reading))
        {
            AppendPiece(marked, reading, new TextSpan(at, cut));
            at = cut;
            foreach (var ended in open.Where(claim => claim.Evidence.Span.End == cut).Reverse().ToArray())
            {
                open.Remove(ended);
                marked.Append(colour ? Ink.Off + (open.Count > 0 ? Ink.Of(open[^1]) : "") : "]");
            }

            foreach (var begun in claims.Where(claim => claim.Evidence.Span.Start == cut && claim.Evidence.Span.Length > 0))
            {
                open.Add(begun);
                marked.Append(colour ? Ink.Of(begun) + begun.Id + "\u00A0" : $"[{begun.Id} ");
            }
        }

        AppendPiece(marked, reading, new TextSpan(at, text.Length));
        return marked.ToString();
    }

    private static SortedSet<int> Cuts(ArticleReading reading)
    {
        var evidence = reading.Claims.Select(claim => claim.Evidence.Span);
        var removed = reading.Article.Removed.Select(passage => passage.Span);
        return [.. evidence.Concat(removed).SelectMany(span => new[] { span.Start, span.End })];
    }

    private static void AppendPiece(StringBuilder marked, ArticleReading reading, TextSpan piece)
    {
        if (piece.Length == 0) { return; }
        var passage = reading.Article.Removed.FirstOrDefault(removed => removed.Span.Contains(piece));
        if (passage is null) { marked.Append(PlainText.Lines(piece.In(reading.Article.Text))); }
        else if (passage.Span.Start == piece.Start) { marked.Append("[… ").Append(PlainText.OneLine(passage.Reason)).Append(']'); }
    }
}
