using System.Globalization;

namespace Marsad.Sources.Text;

/// <summary>Reads the day of publication from ISO 8601.</summary>
internal static class PublicationDay
{
    /// <summary>
    /// The day as it is written, without conversion between time zones: a newsroom dates by its own clock.
    /// Null where it is no ISO date; publication is optional, so a malformed one does not cost the article.
    /// </summary>
    public static DateOnly? Parse(string? written)
    {
        var trimmed = written.AsSpan().Trim();
        if (trimmed.Length < 10 || (trimmed.Length > 10 && trimmed[10] is not ('T' or 't' or ' ')))
        {
            return null;
        }

        return DateOnly.TryParseExact(trimmed[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;
    }
}
