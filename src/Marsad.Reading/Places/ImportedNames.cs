using System.Collections.Immutable;
using Marsad.Reading.Knowledge;
using Marsad.Reading.Lexicon;
using Marsad.Reading.Names;
using Marsad.Reading.Text;

namespace Marsad.Reading.Places;

/// <summary>Tells where a name that only the user's own tables list is a place.</summary>
/// <remarks>
/// Such tables list every hamlet, and hamlets are named with the commonest words («سلسلة», «المال», «درجة»). So a name of theirs
/// counts only in an article that is mostly about its country, and there behind a place noun, behind a preposition where it has
/// several words or a place named right behind contains it, and then wherever it is placed again.
/// </remarks>
internal sealed class ImportedNames(WordClasses classes, Gazetteer gazetteer, CliticTable clitics)
{
    private const int ContainerReach = 6;

    /// <summary>Leaves out the names that are no places here; one that a far place of the base gazetteer bears too may become the user's.</summary>
    /// <param name="stream">The article.</param>
    /// <param name="names">Names that may be places.</param>
    public List<PlaceName> Keep(TokenStream stream, List<PlaceName> names)
    {
        if (!names.Exists(name => name.Name.IsImported || !name.Name.Namesakes.IsEmpty))
        {
            return names;
        }

        var countries = CountriesOf(names);
        var shown = new HashSet<string>(StringComparer.Ordinal);
        var kept = new HashSet<PlaceName>();
        foreach (var name in names.Where(name => name.Name.IsImported && IsOf(countries, name.Name.Candidates)))
        {
            if (!IsBegunOnly(stream, name) && IsNamed(stream, names, name))
            {
                kept.Add(name);
                shown.Add(name.Name.Key);
            }
        }

        return
        [
            .. names
                .Where(name => !name.Name.IsImported || kept.Contains(name) || (shown.Contains(name.Name.Key) && IsPlaced(stream, name)))
                .Select(name => IsMeantHere(stream, name, countries) ? name with { Name = new GazetteerName(name.Name.Key, name.Name.Namesakes, name.Name.Need) } : name),
        ];
    }

    /// <summary>«قرية المنصورة» of an article about another country than the one in which the base gazetteer knows a «المنصورة».</summary>
    private bool IsMeantHere(TokenStream stream, PlaceName name, HashSet<string> countries) =>
        name.Name.IsUnchecked && !name.Name.Namesakes.IsEmpty && IsBehindNoun(stream, name)
        && !IsOf(countries, name.Name.Candidates) && IsOf(countries, name.Name.Namesakes);

    private static bool IsOf(HashSet<string> countries, ImmutableArray<PlaceEntry> places) =>
        places.Any(place => place.Country is { } country && countries.Contains(country));

    /// <summary>The countries that the article is about: those in which at least half as many of its other places lie as in any.</summary>
    private static HashSet<string> CountriesOf(List<PlaceName> names)
    {
        var counts = names.Where(name => !name.Name.IsImported).CountBy(name => name.Name.Candidates[0].Country ?? string.Empty, StringComparer.Ordinal).ToList();
        var most = counts.Count == 0 ? 0 : counts.Max(count => count.Value);
        return counts.Where(count => count.Value * 2 >= most).Select(count => count.Key).ToHashSet(StringComparer.Ordinal);
    }

    private bool IsNamed(TokenStream stream, List<PlaceName> names, PlaceName name) =>
        IsBehindNoun(stream, name) || (IsPlaced(stream, name) && (name.Last - name.First > 1 || LiesInNext(stream, names, name)));

    /// <summary>«بلدة كذا», where the name is no other word; behind a noun with the article a word with the article is its adjective («المناطق الجبلية»).</summary>
    private bool IsBehindNoun(TokenStream stream, PlaceName name) =>
        name.First > 0 && stream[name.First - 1].Form.Classes.Has(classes.PlaceNoun)
        && (name.Last - name.First > 1 || stream[name.First].Form.Readings.IsEmpty)
        && !(clitics.BeginsWithArticle(stream[name.First - 1].Form.Key) && clitics.BeginsWithArticle(stream[name.First].Form.Key));

    private bool IsPlaced(TokenStream stream, PlaceName name)
    {
        var before = name.First > 0 ? stream[name.First - 1].Form.Classes : ClassSet.Empty;
        return (name.Proclitics & Proclitics.By) != 0 || before.Has(classes.In) || before.Has(classes.On) || before.Has(classes.From)
            || before.Has(classes.Located) || before.Has(classes.Direction);
    }

    /// <summary>«معرة كذا» is not the village «معرة»: the word begins a longer name that nobody lists.</summary>
    private bool IsBegunOnly(TokenStream stream, PlaceName name) =>
        name.Last - name.First == 1 && name.Last < stream.Count && stream[name.Last].Kind == TokenKind.Word
        && stream[name.First].Form.Classes.Has(classes.PlacePrefix) && stream[name.Last].Form.Readings.IsEmpty;

    private bool LiesInNext(TokenStream stream, List<PlaceName> names, PlaceName name)
    {
        foreach (var other in names)
        {
            if (other.First >= name.Last && other.First - name.Last <= ContainerReach && !other.Name.IsImported
                && stream.SentenceOf(other.First) == stream.SentenceOf(name.First)
                && name.Name.Candidates.Any(place => other.Name.Candidates.Any(container => gazetteer.Lies(place, container))))
            {
                return true;
            }
        }

        return false;
    }
}
