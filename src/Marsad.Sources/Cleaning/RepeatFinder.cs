namespace Marsad.Sources.Cleaning;

/// <summary>Finds what stands in an article a second time: paragraphs word for word, and the headline as a line.</summary>
internal static class RepeatFinder
{
    /// <summary>A shorter line may well stand twice: a name, a question, a subheading. Unit: folded characters.</summary>
    private const int LeastParagraph = 40;

    /// <summary>A shorter headline may be a line of the text by chance. Unit: folded characters.</summary>
    private const int LeastHeadline = 15;

    /// <summary>The lines that repeat an earlier one. The first of its kind stays.</summary>
    /// <param name="folded">The folded text.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="title">The headline where it is kept apart, folded, or null.</param>
    public static IEnumerable<FoldedLine> Find(string folded, List<FoldedLine> lines, string? title)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var bySpan = seen.GetAlternateLookup<ReadOnlySpan<char>>();
        var headline = title ?? (lines.Count > 0 ? lines[0].In(folded).ToString() : "");
        var repeats = new List<FoldedLine>();
        foreach (var line in lines)
        {
            var text = line.In(folded);
            var isHeadline = headline.Length >= LeastHeadline && WithoutSite(text).SequenceEqual(headline);
            if ((text.Length >= LeastParagraph || isHeadline) && !bySpan.Add(isHeadline ? headline : text))
            {
                repeats.Add(line);
            }
        }

        return repeats;
    }

    /// <summary>The line without the site's name that pages put behind their headline after a bar.</summary>
    private static ReadOnlySpan<char> WithoutSite(ReadOnlySpan<char> line)
    {
        var bar = line.LastIndexOf('|');
        return bar > 0 ? line[..bar].TrimEnd() : line;
    }
}
