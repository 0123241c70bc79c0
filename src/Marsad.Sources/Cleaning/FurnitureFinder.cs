namespace Marsad.Sources.Cleaning;

/// <summary>Applies furniture rules to one folded article.</summary>
internal sealed class FurnitureFinder(string folded, List<FoldedLine> lines, IReadOnlyList<FurnitureRule> rules)
{
    /// <summary>A longer line holds more than furniture: a whole article without line breaks may begin with "read also".</summary>
    private const int LongestLine = 200;

    /// <summary>A longer stretch between marks is not a leaked template.</summary>
    private const int LongestWrapped = 200;

    /// <summary>A scrap next to a tail (a date stamp, a topic) is shorter than this.</summary>
    private const int LongestScrap = 40;

    private readonly int _tailFrom = (int)(folded.Length * 0.6);

    /// <summary>What the rules remove: ranges of the folded text, in no order, perhaps overlapping.</summary>
    public IEnumerable<(FoldedLine Range, string Reason)> Find()
    {
        foreach (var rule in rules)
        {
            var found = rule.Match switch
            {
                FurnitureMatch.TailFrom or FurnitureMatch.TailAt => Tail(rule),
                FurnitureMatch.Phrase => Phrases(rule.Text),
                FurnitureMatch.Wrapped => Wrapped(rule.Text),
                _ => lines.Where(line => Matches(rule, line)),
            };
            foreach (var range in found)
            {
                yield return (range, rule.Id);
            }
        }
    }

    private bool Matches(FurnitureRule rule, FoldedLine line)
    {
        var text = line.In(folded);
        return text.Length <= LongestLine && rule.Match switch
        {
            FurnitureMatch.LineEquals => text.SequenceEqual(rule.Text),
            FurnitureMatch.LineStarts => text.StartsWith(rule.Text, StringComparison.Ordinal),
            _ => text.IndexOf(rule.Text, StringComparison.Ordinal) >= 0,
        };
    }

    private IEnumerable<FoldedLine> Tail(FurnitureRule rule)
    {
        var index = lines.Count;
        var start = -1;
        var headingOnly = rule.Match == FurnitureMatch.TailFrom;
        while (--index >= 0 && lines[index].End > _tailFrom && !(headingOnly && lines[index].Length > LongestLine))
        {
            var line = lines[index];
            var at = !headingOnly ? WordAt(rule.Text, Math.Max(_tailFrom, line.Start), line.End)
                : line.Length < LongestScrap && line.In(folded).StartsWith(rule.Text, StringComparison.Ordinal) ? line.Start
                : -1;
            start = at >= _tailFrom ? at : start;
        }

        return start < 0 ? [] : [new(WithScraps(start), folded.Length)];
    }

    /// <summary>Takes in the short lines right before a tail: stamps of times and topics belong to the list it ends.</summary>
    private int WithScraps(int start)
    {
        var index = lines.FindIndex(line => line.Start == start);
        while (index > 0 && lines[index - 1].Start >= _tailFrom && IsScrap(lines[index - 1].In(folded)))
        {
            index--;
        }

        return index < 0 ? start : lines[index].Start;
    }

    /// <summary>A colon before a space introduces a credit ("Source: …"), which says who is speaking and must stay.</summary>
    private static bool IsScrap(ReadOnlySpan<char> line) =>
        line.Length < LongestScrap && line[^1] is not ('.' or '!' or '\u061F' or ')' or '"' or '\u00BB') && line.IndexOf(": ", StringComparison.Ordinal) < 0;

    private IEnumerable<FoldedLine> Phrases(string phrase)
    {
        for (var at = WordAt(phrase, 0, folded.Length); at >= 0; at = WordAt(phrase, at + phrase.Length, folded.Length))
        {
            yield return new(at, at + phrase.Length);
        }
    }

    /// <summary>Offset of the words in a range, or -1; they do not begin or end within a word.</summary>
    private int WordAt(string words, int from, int to)
    {
        while (from < to)
        {
            var at = folded.IndexOf(words, from, to - from, StringComparison.Ordinal);
            if (at < 0 || (IsEdge(at - 1, words[0]) && IsEdge(at + words.Length, words[^1])))
            {
                return at;
            }

            from = at + 1;
        }

        return -1;
    }

    private bool IsEdge(int neighbour, char own) =>
        neighbour < 0 || neighbour >= folded.Length || !char.IsLetterOrDigit(own) || !char.IsLetterOrDigit(folded[neighbour]);

    private IEnumerable<FoldedLine> Wrapped(string marks)
    {
        var space = marks.IndexOf(' ', StringComparison.Ordinal);
        var (opening, closing) = (marks[..space], marks[(space + 1)..]);
        var at = 0;
        while ((at = folded.IndexOf(opening, at, StringComparison.Ordinal)) >= 0)
        {
            var inside = at + opening.Length;
            var window = folded.AsSpan(inside, Math.Min(LongestWrapped, folded.Length - inside));
            var length = window.IndexOf(closing, StringComparison.Ordinal);
            if (length >= 0 && !HoldsNews(window[..length]))
            {
                yield return new(at, inside + length + closing.Length);
                inside += length + closing.Length;
            }

            at = inside;
        }
    }

    private static bool HoldsNews(ReadOnlySpan<char> text) => text.Contains('\n') || text.IndexOfAnyInRange('\u0600', '\u06FF') >= 0;
}
