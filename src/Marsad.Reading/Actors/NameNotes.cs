using System.Collections.Frozen;
using Marsad.Reading.Text;

namespace Marsad.Reading.Actors;

/// <summary>What the notes of actor tables say to the reader: weak aliases, and referents by country.</summary>
internal static class NameNotes
{
    private const string WeakHead = "weak:";
    private const string CountryHead = "by-country:";

    /// <summary>Folded aliases that are also common words or other people's names (<c>weak: X, Y; …</c>).</summary>
    public static HashSet<string> WeakAliases(string note)
    {
        var aliases = new HashSet<string>(StringComparer.Ordinal);
        if (Head(note, WeakHead) is { } list)
        {
            foreach (var alias in list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                aliases.Add(ArabicFolding.Fold(alias));
            }
        }

        return aliases;
    }

    /// <summary>The usual referent by the country that the article is about (<c>by-country: yemen=houthis …; …</c>); empty where the note gives none.</summary>
    public static FrozenDictionary<string, string> Referents(string note)
    {
        var referents = new Dictionary<string, string>(StringComparer.Ordinal);
        if (Head(note, CountryHead) is { } list)
        {
            foreach (var pair in list.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                var equals = pair.IndexOf('=', StringComparison.Ordinal);
                if (equals > 0)
                {
                    referents[pair[..equals]] = pair[(equals + 1)..];
                }
            }
        }

        return referents.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static string? Head(string note, string head)
    {
        if (!note.StartsWith(head, StringComparison.Ordinal))
        {
            return null;
        }

        var end = note.IndexOf(';', StringComparison.Ordinal);
        return end < 0 ? note[head.Length..] : note[head.Length..end];
    }
}
