using System.Text;

namespace Marsad.Reading.Text;

/// <summary>Folds letters so that spellings of one word meet: the match key, never shown.</summary>
/// <remarks>
/// Alef forms become bare alef, alef maqsura becomes yeh, teh marbuta becomes heh, Persian letters and the three digit
/// sets become one, Latin capitals become small; diacritics, tatweel and invisible marks vanish; presentation forms
/// decompose. Example: «قُتِـــلَ» and «قتل» fold to the same key. Folding twice changes nothing.
/// </remarks>
public static class ArabicFolding
{
    /// <summary>What a code unit folds to; <see cref="Dropped"/> where it vanishes; itself where it stays.</summary>
    private static readonly char[] Table = BuildTable();

    private static readonly Dictionary<char, string> Expansions = BuildExpansions();

    /// <summary>Marks a code unit that vanishes in the key.</summary>
    public const char Dropped = '\uFFFF';

    /// <summary>Marks a code unit whose key is longer than one; see <see cref="Expand"/>.</summary>
    public const char Expanded = '\uFFFE';

    /// <summary>Key of one code unit: a letter, <see cref="Dropped"/> or <see cref="Expanded"/>.</summary>
    public static char Fold(char unit) => Table[unit];

    /// <summary>Key of a code unit for which <see cref="Fold(char)"/> gave <see cref="Expanded"/>.</summary>
    public static string Expand(char unit) => Expansions[unit];

    /// <summary>Key of a whole text. Spaces and punctuation stay.</summary>
    public static string Fold(ReadOnlySpan<char> text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var unit in text)
        {
            var folded = Table[unit];
            if (folded == Expanded)
            {
                key.Append(Expansions[unit]);
            }
            else if (folded != Dropped)
            {
                key.Append(folded);
            }
        }

        return key.ToString();
    }

    private static char[] BuildTable()
    {
        var table = new char[char.MaxValue + 1];
        for (var unit = 0; unit < table.Length; unit++)
        {
            table[unit] = FoldLetter((char)unit);
        }

        foreach (var (unit, letters) in PresentationForms.All())
        {
            table[unit] = letters.Length == 1 ? FoldLetter(letters[0]) : Expanded;
        }

        return table;
    }

    private static Dictionary<char, string> BuildExpansions()
    {
        var expansions = new Dictionary<char, string>();
        foreach (var (unit, letters) in PresentationForms.All())
        {
            if (letters.Length > 1)
            {
                expansions.Add(unit, string.Concat(letters.Select(FoldLetter)));
            }
        }

        return expansions;
    }

    private static char FoldLetter(char unit) => unit switch
    {
        '\u0622' or '\u0623' or '\u0625' or '\u0671' => '\u0627', // alef with madda, hamza or wasla: alef
        '\u0649' or '\u06CC' or '\u06D0' => '\u064A',             // alef maqsura, Farsi yeh: yeh
        '\u0629' or '\u06C1' or '\u06D5' => '\u0647',             // teh marbuta and its kin: heh
        '\u06A9' or '\u06AA' => '\u0643',                         // Persian kaf: kaf
        >= '\u0660' and <= '\u0669' => (char)(unit - '\u0660' + '0'),
        >= '\u06F0' and <= '\u06F9' => (char)(unit - '\u06F0' + '0'),
        >= 'A' and <= 'Z' => (char)(unit + 32),
        '\u00A0' or '\u202F' or '\u2009' => ' ',
        '\uFFFE' or '\uFFFF' => Dropped, // no characters; the table uses them as marks of its own
        _ => IsMark(unit) ? Dropped : unit,
    };

    /// <summary>Diacritics, tatweel, joiners and bidi controls: they change neither word nor number.</summary>
    private static bool IsMark(char unit) => unit is
        (>= '\u064B' and <= '\u065F') or '\u0670' or '\u0640' or (>= '\u0610' and <= '\u061A') or '\u061C'
        or (>= '\u06D6' and <= '\u06DC') or (>= '\u06DF' and <= '\u06E8') or (>= '\u06EA' and <= '\u06ED')
        or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2069')
        or (>= '\uFE70' and <= '\uFE7F') or '\uFEFF' or '\u00AD' or (>= '\u0300' and <= '\u036F');
}
