using System.Collections.Immutable;
using System.Globalization;
using Marsad.Reading.Text;

namespace Marsad.Reading.Actors;

/// <summary>What the notes of actor tables say to the reader: weak aliases, and referents by country.</summary>
internal static class NameNotes
{
    private const string WeakHead = "weak:";
    private const string CountryHead = "by-country:";

    private static readonly char[] Bounds = ['<', '>'];

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

    /// <summary>The usual referents by the country that the article is about (<c>by-country: yemen=houthis libya=lna&lt;2016 …; …</c>); empty where the note gives none.</summary>
    public static ImmutableArray<Referent> Referents(string note)
    {
        var referents = ImmutableArray.CreateBuilder<Referent>();
        foreach (var pair in (Head(note, CountryHead) ?? string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = pair.IndexOf('=', StringComparison.Ordinal);
            if (equals > 0)
            {
                var bound = pair.IndexOfAny(Bounds, equals);
                var year = bound > 0 && int.TryParse(pair.AsSpan(bound + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var parsed) ? parsed : (int?)null;
                referents.Add(new Referent(pair[..equals], bound > 0 ? pair[(equals + 1)..bound] : pair[(equals + 1)..], pair.Contains('>', StringComparison.Ordinal) ? year : null, pair.Contains('<', StringComparison.Ordinal) ? year : null));
            }
        }

        return referents.ToImmutable();
    }

    /// <summary>How the name finds whom it means: the words without a referent in the same list (<c>by-country: home libya=lna; …</c>).</summary>
    public static GenericManner Manner(string note)
    {
        var manner = GenericManner.None;
        foreach (var word in (Head(note, CountryHead) ?? string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            manner |= word switch
            {
                "home" => GenericManner.Home,
                "insurgents" => GenericManner.Insurgents,
                "only" => GenericManner.Only,
                "thing" => GenericManner.Thing,
                _ => GenericManner.None,
            };
        }

        return manner;
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
