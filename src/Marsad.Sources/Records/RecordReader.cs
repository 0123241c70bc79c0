using Marsad.Model;
using Marsad.Sources.Charsets;
using Marsad.Sources.Files;

namespace Marsad.Sources.Records;

/// <summary>Streams articles from JSON Lines, one line in memory at a time. A bad line is rejected and reading goes on.</summary>
internal static class RecordReader
{
    /// <summary>Reads all records of a feed.</summary>
    /// <param name="feed">The bytes.</param>
    /// <param name="name">The file, as it goes into each origin.</param>
    /// <param name="limits">How much is read.</param>
    public static IEnumerable<Intake> Read(ByteFeed feed, string name, InputLimits limits)
    {
        feed.Limit(limits.MaxFileBytes, nameof(InputLimits.MaxFileBytes));
        if (Utf16Guess.Of(feed.Head) is { } utf16)
        {
            feed.TranscodeFrom(utf16);
        }
        else if (ControlBytes.Find(feed.Head) is { } binary)
        {
            yield return binary.At(new(name, 0));
            yield break;
        }

        var lines = new LineFeed(feed, limits.MaxLineBytes);
        var any = false;
        while (lines.MoveNext())
        {
            if (One(lines, name, limits) is { } intake)
            {
                any = true;
                yield return intake;
            }
        }

        if (feed.Fault is { } fault)
        {
            yield return fault.At(new(name, lines.Number));
        }
        else if (!any)
        {
            yield return InputFault.Empty().At(new(name, 0));
        }
    }

    private static Intake? One(LineFeed lines, string name, InputLimits limits)
    {
        var origin = new InputOrigin(name, lines.Number);
        if (lines.Oversize > 0)
        {
            return InputFault.LineTooLong(limits.MaxLineBytes, lines.Oversize).At(origin);
        }

        var line = lines.Line.Span;
        if (lines.Number == 1 && line is [0xEF, 0xBB, 0xBF, ..])
        {
            line = line[3..];
        }

        if (line.IndexOfAnyExcept(" \t\r"u8) < 0)
        {
            return null;
        }

        var (article, fault) = ArticleRecord.Parse(line, $"{Path.GetFileName(name)}:{lines.Number}");
        return fault is not null ? fault.At(origin)
            : article!.Text.Length > limits.MaxArticleChars
                ? InputFault.ArticleTooLong(limits.MaxArticleChars, article.Text.Length).At(origin)
            : new Intake.Accepted(origin, article);
    }
}
