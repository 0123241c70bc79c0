namespace Marsad.Reading.Text;

/// <summary>The letters behind Arabic presentation forms: shapes that old pages spell out one by one.</summary>
/// <remarks>
/// Unicode orders Presentation Forms-B by letter, with two or four shapes each, then the ligatures of lam and alef.
/// The table is our own because <see cref="string.Normalize()"/> leaves these letters alone where globalization is invariant.
/// </remarks>
internal static class PresentationForms
{
    private const char FirstShape = '\uFE80';
    private const char FirstLigature = '\uFEF5';
    private const char Lam = '\u0644';

    /// <summary>Letters in the order of their shapes, with the number of shapes.</summary>
    private static readonly (char Letter, int Shapes)[] Letters =
    [
        ('\u0621', 1), ('\u0622', 2), ('\u0623', 2), ('\u0624', 2), ('\u0625', 2), ('\u0626', 4), ('\u0627', 2), ('\u0628', 4),
        ('\u0629', 2), ('\u062A', 4), ('\u062B', 4), ('\u062C', 4), ('\u062D', 4), ('\u062E', 4), ('\u062F', 2), ('\u0630', 2),
        ('\u0631', 2), ('\u0632', 2), ('\u0633', 4), ('\u0634', 4), ('\u0635', 4), ('\u0636', 4), ('\u0637', 4), ('\u0638', 4),
        ('\u0639', 4), ('\u063A', 4), ('\u0641', 4), ('\u0642', 4), ('\u0643', 4), ('\u0644', 4), ('\u0645', 4), ('\u0646', 4),
        ('\u0647', 4), ('\u0648', 2), ('\u0649', 2), ('\u064A', 4),
    ];

    /// <summary>Second letters of the lam-alef ligatures, two shapes each.</summary>
    private static readonly char[] Alefs = ['\u0622', '\u0623', '\u0625', '\u0627'];

    /// <summary>Persian letters of Presentation Forms-A: first shape, letter, number of shapes.</summary>
    private static readonly (char First, char Letter, int Shapes)[] Persian =
    [
        ('\uFB56', '\u067E', 4), ('\uFB7A', '\u0686', 4), ('\uFB8A', '\u0698', 2), ('\uFB8E', '\u06A9', 4), ('\uFB92', '\u06AF', 4), ('\uFBFC', '\u06CC', 4),
    ];

    /// <summary>Every shape with its letters.</summary>
    public static IEnumerable<(char Shape, string Letters)> All()
    {
        var shape = FirstShape;
        foreach (var (letter, shapes) in Letters)
        {
            for (var i = 0; i < shapes; i++)
            {
                yield return (shape++, letter.ToString());
            }
        }

        for (var i = 0; i < Alefs.Length * 2; i++)
        {
            yield return ((char)(FirstLigature + i), $"{Lam}{Alefs[i / 2]}");
        }

        foreach (var (first, letter, shapes) in Persian)
        {
            for (var i = 0; i < shapes; i++)
            {
                yield return ((char)(first + i), letter.ToString());
            }
        }

        yield return ('\uFDF2', "\u0627\u0644\u0644\u0647");
    }
}
