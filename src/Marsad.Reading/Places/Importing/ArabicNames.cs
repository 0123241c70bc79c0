using System.Collections.Immutable;
using System.Text;
using Marsad.Reading.Text;

namespace Marsad.Reading.Places.Importing;

/// <summary>The Arabic names of a row, cleaned and chosen among its alternate names.</summary>
/// <param name="Best">The name that goes best with the row's main, romanised name.</param>
/// <param name="Others">The remaining names, one a spelling (letters folded), in ordinal order.</param>
public sealed record ArabicNames(string Best, ImmutableArray<string> Others)
{
    /// <summary>How a name is written: the less Arabic, the higher.</summary>
    private enum Script
    {
        Arabic,
        PersianKeyboard,
        OtherLanguage,
        None,
    }

    /// <summary>Chooses the Arabic names of a row, or null where it has none.</summary>
    /// <remarks>
    /// Alternate names carry no language. Names in Arabic letters only are taken; where there are none, names that need
    /// only two Persian keyboard letters changed; where there are none of these, whatever is in the script.
    /// </remarks>
    /// <param name="romanised">The row's main name.</param>
    /// <param name="alternateNames">Its other names, comma-separated.</param>
    /// <param name="generic">Words that are no part of a name.</param>
    public static ArabicNames? Choose(string romanised, string alternateNames, GenericPlaceWords generic)
    {
        var groups = new List<string>[] { [], [], [] };
        foreach (var alternate in alternateNames.Split(','))
        {
            var (name, script) = CleanWithScript(alternate);
            if (script != Script.None)
            {
                groups[(int)script].Add(name);
            }
        }

        var names = Array.Find(groups, group => group.Count > 0);
        return names is null ? null : Rank(romanised, Distinct(WithoutGeneric(names, generic)));
    }

    /// <summary>A name cleaned of marks, or null where it is not in Arabic script or is torn.</summary>
    public static string? Clean(string name) => CleanWithScript(name) is (var cleaned, not Script.None) ? cleaned : null;

    private static ArabicNames Rank(string romanised, List<string> names)
    {
        var hasArticle = Romanisation.HasArticle(romanised);
        var best = names
            .OrderBy(name => Romanisation.Distance(romanised, name))
            .ThenBy(name => name.StartsWith("\u0627\u0644", StringComparison.Ordinal) == hasArticle ? 0 : 1)
            .ThenBy(name => name.Length)
            .ThenBy(name => name, StringComparer.Ordinal)
            .First();
        names.Remove(best);
        return new ArabicNames(best, [.. names.Order(StringComparer.Ordinal)]);
    }

    /// <summary>Leaves out "province of X" and a bare "city" where the row has a plain name too.</summary>
    private static List<string> WithoutGeneric(List<string> names, GenericPlaceWords generic)
    {
        var plain = names.FindAll(name => !generic.Begin(name));
        return plain.Count > 0 ? plain : names;
    }

    /// <summary>One name a folded spelling: the one with most letters that folding would lose, as that is the careful one.</summary>
    private static List<string> Distinct(List<string> names) =>
    [
        .. names
            .GroupBy(name => ArabicFolding.Fold(name), StringComparer.Ordinal)
            .Select(group => group
                .OrderByDescending(name => name.Count(letter => letter is '\u0622' or '\u0623' or '\u0625' or '\u0629'))
                .ThenBy(name => name, StringComparer.Ordinal)
                .First()),
    ];

    private static (string Name, Script Script) CleanWithScript(string alternate)
    {
        var name = new StringBuilder(alternate.Length);
        var script = Script.Arabic;
        foreach (var unit in alternate)
        {
            if (unit == '\u060C')
            {
                break; // a comma: what follows is the province or country
            }

            if (ArabicFolding.Fold(unit) == ArabicFolding.Dropped)
            {
                continue;
            }

            var unitScript = ScriptOf(unit);
            script = unitScript > script ? unitScript : script;
            name.Append(unit switch { '\u06CC' => '\u064A', '\u06A9' => '\u0643', _ => unit });
        }

        var words = name.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var isTorn = words.Length == 0 || Array.Exists(words, word => word.Length < 2);
        return (string.Join(' ', words), isTorn ? Script.None : script);
    }

    private static Script ScriptOf(char unit) => unit switch
    {
        ' ' or '-' or (>= '\u0621' and <= '\u063A') or (>= '\u0641' and <= '\u064A') => Script.Arabic,
        '\u06CC' or '\u06A9' => Script.PersianKeyboard,
        >= '\u066E' and <= '\u06D3' => Script.OtherLanguage,
        _ => Script.None,
    };
}
