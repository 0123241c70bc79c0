using System.Text;

namespace Marsad.Sources.Charsets;

/// <summary>
/// Undoes double encoding: UTF-8 that was once read as windows-1252 or windows-1256 and saved as UTF-8 again.
/// The two bytes of an Arabic letter then stand as two characters, the first always one of four.
/// </summary>
internal static class MojibakeRepair
{
    /// <summary>What went wrong once on the way sometimes went wrong twice.</summary>
    private const int MostRounds = 2;

    /// <summary>Repairs where the statistics are clear; else gives back the text itself.</summary>
    public static string Repair(string text) => Repair(text, MostRounds) ?? text;

    private static string? Repair(string text, int rounds)
    {
        foreach (var page in new[] { CodePage.Windows1252, CodePage.Windows1256 })
        {
            if (rounds > 0 && IsSuspect(text, page) && Undo(text, page) is { } undone)
            {
                var repaired = Repair(undone, rounds - 1)
                    ?? (ArabicLetterStatistics.MeanLog(undone) is > ArabicLetterStatistics.Plausible ? undone : null);
                if (repaired is not null)
                {
                    return repaired;
                }
            }
        }

        return null;
    }

    /// <summary>
    /// True when a quarter or more of what is beyond ASCII are lead bytes of Arabic, or of what these became when
    /// they were misread before; in sound Arabic text it is a tenth at most.
    /// </summary>
    private static bool IsSuspect(string text, CodePage page)
    {
        int beyond = 0, leads = 0;
        foreach (var character in text)
        {
            if (character >= 0x80)
            {
                beyond++;
                leads += character == page[0xD8] || character == page[0xD9] || character == page[0xC2] || character == page[0xC3] ? 1 : 0;
            }
        }

        return leads > 1 && leads * 4 >= beyond;
    }

    private static string? Undo(string text, CodePage page)
    {
        var bytes = new byte[text.Length];
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] < 0x80)
            {
                bytes[i] = (byte)text[i];
            }
            else if (!page.TryGetByte(text[i], out bytes[i]))
            {
                // What was lost in the first mistake (an undefined byte) stays lost: a byte that is never UTF-8.
                bytes[i] = 0xFF;
            }
        }

        var shape = Utf8Shape.Of(bytes);
        return shape.Bad * 20 > shape.Good ? null : Encoding.UTF8.GetString(bytes);
    }
}
