using Marsad.Model;

namespace Marsad.Cli.Terminal;

/// <summary>All that led to the claims of an article: tokens, annotations, rules fired, and why each slot was filled.</summary>
public static class ExplanationPage
{
    /// <summary>Writes the page.</summary>
    public static void Write(TextWriter output, ArticleExplanation explanation)
    {
        var text = explanation.Reading.Article.Text;
        output.WriteLine("tokens");
        foreach (var token in explanation.Tokens)
        {
            output.WriteLine(Row(token.Span, token.Kind, Quote(text, token.Span), token.Key, string.Join("  ", token.Readings)));
        }

        output.WriteLine();
        output.WriteLine("annotations");
        foreach (var annotation in explanation.Reading.Annotations)
        {
            output.WriteLine(Row(annotation.Span, annotation.Layer, Quote(text, annotation.Span), annotation.Value, annotation.Origin));
        }

        output.WriteLine();
        output.WriteLine("claims");
        foreach (var claim in explanation.Reading.Claims) { WriteClaim(output, text, claim); }
        if (explanation.Reading.Claims.IsEmpty) { output.WriteLine("  no claims"); }
        output.WriteLine();
    }

    private static void WriteClaim(TextWriter output, string text, Claim claim)
    {
        output.WriteLine("  " + ClaimLine.Of(claim));
        output.WriteLine(PlainText.OneLine("        rules  " + string.Join(", ", claim.Rules)));
        foreach (var reason in claim.Reasons)
        {
            var words = reason.Span is { } span ? $"  {span} {Quote(text, span)}" : "";
            output.WriteLine(PlainText.OneLine($"        {reason.Slot}  {reason.Why}{words}"));
        }
    }

    private static string Row(TextSpan span, params ReadOnlySpan<string> cells) =>
        PlainText.OneLine($"  {span}  " + string.Join("  ", cells));

    private static string Quote(string text, TextSpan span) => $"«{span.In(text)}»";
}
