using System.Globalization;
using Marsad.Model;
using Marsad.Sources.Files;

namespace Marsad.Sources.Text;

/// <summary>A plain text file as one small article a line, whose id is the line's number; empty lines are articles too.</summary>
internal static class PlainLineReader
{
    /// <summary>Reads all lines; a line that is too long is rejected and reading goes on.</summary>
    /// <param name="feed">The bytes.</param>
    /// <param name="name">The file, as it goes into each origin.</param>
    /// <param name="limits">How much is read.</param>
    public static IEnumerable<Intake> Read(ByteFeed feed, string name, InputLimits limits)
    {
        feed.Limit(limits.MaxDocumentBytes, nameof(InputLimits.MaxDocumentBytes));
        var (whole, fault) = PlainTextReader.Read(feed, name);
        if (fault is not null)
        {
            yield return fault.At(new(name, 0));
            yield break;
        }

        var (start, number) = (0, 0L);
        while (start < whole!.Text.Length)
        {
            var feedAt = whole.Text.IndexOf('\n', start);
            var end = feedAt < 0 ? whole.Text.Length : feedAt;
            number++;
            yield return One(whole, start, end, new InputOrigin(name, number), limits);
            start = end + 1;
        }
    }

    private static Intake One(Article whole, int start, int end, InputOrigin origin, InputLimits limits)
    {
        var text = whole.Text[start..end].TrimEnd('\r');
        return text.Length > limits.MaxArticleChars
            ? InputFault.ArticleTooLong(limits.MaxArticleChars, text.Length).At(origin)
            : new Intake.Accepted(origin, whole with { Id = origin.Record.ToString(CultureInfo.InvariantCulture), Text = text });
    }
}
