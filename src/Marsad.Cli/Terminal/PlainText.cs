using System.Text;

namespace Marsad.Cli.Terminal;

/// <summary>Text of strangers made safe to print: an article must not steer the terminal.</summary>
public static class PlainText
{
    /// <summary>The text with every control character but tab and line feed shown as U+FFFD.</summary>
    public static string Lines(ReadOnlySpan<char> text)
    {
        var safe = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (letter == '\r') { continue; }
            safe.Append(char.IsControl(letter) && letter is not ('\t' or '\n') || IsBidiOverride(letter) ? '\uFFFD' : letter);
        }

        return safe.ToString();
    }

    /// <summary>The same on one line: line feeds and tabs become spaces.</summary>
    public static string OneLine(ReadOnlySpan<char> text) => Lines(text).Replace('\n', ' ').Replace('\t', ' ');

    /// <summary>Overrides turn letters around; embeddings and isolates, which honest Arabic text uses, stay.</summary>
    private static bool IsBidiOverride(char letter) => letter is '\u202D' or '\u202E';
}
