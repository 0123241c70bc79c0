using Marsad.Exchange.JsonLines;
using Marsad.Model;

namespace Marsad.Cli.Terminal;

/// <summary>The annotations of one article or line, for people.</summary>
public static class AnnotationPage
{
    /// <summary>Writes the id, one line an annotation, and an empty line.</summary>
    public static void Write(TextWriter output, ArticleReading reading, IReadOnlySet<AnnotationLayer> layers)
    {
        output.WriteLine(PlainText.OneLine(reading.Article.Id));
        foreach (var annotation in reading.Annotations)
        {
            if (AnnotationJsonWriter.LayerOf(annotation) is { } layer && layers.Contains(layer))
            {
                output.WriteLine(PlainText.OneLine(
                    $"  {CodeName.Of(layer),-7}  {annotation.Span}  {annotation.Value}  «{annotation.Span.In(reading.Article.Text)}»"));
            }
        }

        output.WriteLine();
    }
}
