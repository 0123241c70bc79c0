namespace Marsad.Sources.Cleaning;

/// <summary>A line of folded text that is not empty: offsets into <see cref="FoldedText.Folded"/>, half-open.</summary>
internal readonly record struct FoldedLine(int Start, int End)
{
    public int Length => End - Start;

    public ReadOnlySpan<char> In(string folded) => folded.AsSpan(Start, Length);

    /// <summary>The lines of a folded text, empty ones left out.</summary>
    public static List<FoldedLine> Of(string folded)
    {
        var lines = new List<FoldedLine>();
        for (var start = 0; start < folded.Length;)
        {
            var end = folded.IndexOf('\n', start);
            end = end < 0 ? folded.Length : end;
            if (end > start)
            {
                lines.Add(new(start, end));
            }

            start = end + 1;
        }

        return lines;
    }
}
