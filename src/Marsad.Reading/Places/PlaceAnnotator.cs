using System.Collections.Immutable;
using Marsad.Model;
using Marsad.Reading.Knowledge;
using Marsad.Reading.Lexicon;
using Marsad.Reading.Mentions;
using Marsad.Reading.Names;
using Marsad.Reading.Text;

namespace Marsad.Reading.Places;

/// <summary>Settles which places the names of an article mean, and keeps unknown ones as text.</summary>
/// <remarks>
/// Names that only one place bears are settled first; they, and the country most of them lie in, then settle the rest.
/// «قرية كفر عين» is a place even where no gazetteer lists it: it stays unresolved, never a wrong town.
/// </remarks>
internal sealed class PlaceAnnotator(WordClasses classes, Gazetteer gazetteer, CliticTable clitics)
{
    private const int ContainerReach = 10;
    private const int ShortName = 3;
    private const int ShortStranger = 4;
    private const int StrangerTown = 100_000;
    private const int StrangerCity = 1_000_000;

    private readonly PlaceResolver _resolver = new(gazetteer);
    private readonly UnlistedPlaces _unlisted = new(classes, clitics);
    private readonly ImportedNames _imported = new(classes, gazetteer, clitics);

    /// <summary>Adds all places of an article to its mentions.</summary>
    public void Annotate(TokenStream stream, MentionTable mentions, IReadOnlyList<PlaceName> names)
    {
        if (names.Count > 0)
        {
            Settle(stream, mentions, _imported.Keep(stream, WithoutStrangers(Kept(stream, mentions, names))));
        }

        _unlisted.Annotate(stream, mentions);
    }

    private void Settle(TokenStream stream, MentionTable mentions, List<PlaceName> kept)
    {
        var certain = kept.Where(name => name.Name.IsOneSpot).Select(name => name.Name.Candidates[0]).ToList();
        var around = new PlaceContext { Neighbours = [.. certain.Distinct()], MainCountry = MainCountry(certain) };
        var choices = new Dictionary<GazetteerName, PlaceChoice?>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < kept.Count; i++)
        {
            var name = kept[i];
            if (WithDirection(stream, name) is { } namesake)
            {
                mentions.Add(namesake);
            }
            else if (Choose(stream, kept, i, around, choices) is { } choice)
            {
                mentions.Add(new PlaceMention(name.First, name.Last, Describe(stream, name, choice), choice.Place.Id + " " + choice.Reason));
            }
        }
    }

    /// <summary>Where no container stands beside it, all mentions of a name mean the same place.</summary>
    private PlaceChoice? Choose(TokenStream stream, List<PlaceName> kept, int index, PlaceContext around, Dictionary<GazetteerName, PlaceChoice?> choices)
    {
        var name = kept[index].Name;
        var containers = name.Candidates.Length < 2 ? [] : ContainersOf(stream, kept, index);
        if (!containers.IsEmpty)
        {
            return _resolver.Resolve(name.Candidates.AsSpan(), around with { Containers = containers });
        }

        if (!choices.TryGetValue(name, out var choice))
        {
            choices.Add(name, choice = _resolver.Resolve(name.Candidates.AsSpan(), around));
        }

        return choice;
    }

    /// <summary>The names that may be places; what one mention of a name has shown holds for its others behind a preposition («مدينة مارع … على مارع»).</summary>
    private List<PlaceName> Kept(TokenStream stream, MentionTable mentions, IReadOnlyList<PlaceName> names)
    {
        var sure = new bool[names.Count];
        var shown = new HashSet<GazetteerName>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < sure.Length; i++)
        {
            sure[i] = MayBePlace(stream, mentions, names[i]);
            if (sure[i] && names[i].First > 0 && stream[names[i].First - 1].Form.Classes.Has(classes.PlaceNoun))
            {
                shown.Add(names[i].Name);
            }
        }

        var kept = new List<PlaceName>(sure.Length);
        for (var i = 0; i < sure.Length; i++)
        {
            if (sure[i] || (shown.Contains(names[i].Name) && IsPlaced(stream, names[i])))
            {
                kept.Add(names[i]);
            }
        }

        return kept;
    }

    /// <summary>Leaves out names that only the base gazetteer has, of small towns or of a few letters, in countries of which the article names nothing else: «في إطار» is not Atar in Mauritania.</summary>
    private static List<PlaceName> WithoutStrangers(List<PlaceName> names)
    {
        if (!names.Exists(name => IsStrange(name.Name)))
        {
            return names;
        }

        var known = names.Where(name => !IsStrange(name.Name)).Select(name => name.Name);
        var twice = names.Where(name => IsStrange(name.Name) && name.Name.Key.Length > ShortStranger).Select(name => name.Name).Distinct()
            .GroupBy(name => name.Candidates[0].Country, StringComparer.Ordinal).Where(group => group.Count() > 1).SelectMany(group => group);
        var countries = known.Concat(twice).SelectMany(name => name.Candidates).Select(place => place.Country).ToHashSet(StringComparer.Ordinal);
        return countries.Count == 0 ? names : [.. names.Where(name => !IsStrange(name.Name) || name.Name.Candidates.Any(place => countries.Contains(place.Country)))];
    }

    private static bool IsStrange(GazetteerName name) =>
        !name.IsImported && name.IsUnchecked && name.Candidates.All(place => place.Population < (name.Key.Length > ShortStranger ? StrangerTown : StrangerCity));

    private bool IsPlaced(TokenStream stream, PlaceName name)
    {
        var before = name.First > 0 ? stream[name.First - 1].Form.Classes : ClassSet.Empty;
        return before.Has(classes.In) || before.Has(classes.On) || before.Has(classes.From) || before.Has(classes.Located) || before.Has(classes.Direction);
    }

    /// <summary>«الغارية الغربية» is not the «الغارية» that the base gazetteer lists: it keeps the text's words.</summary>
    private PlaceMention? WithDirection(TokenStream stream, PlaceName name)
    {
        if (name.Last >= stream.Count || !name.Name.IsUnchecked || !name.Name.Candidates.All(place => place.Kind is PlaceKind.Village or PlaceKind.Town))
        {
            return null;
        }

        var next = stream[name.Last].Form;
        var words = stream.WordsOf(name.First, name.Last + 1);
        return next.Classes.Has(classes.Direction) && next.MayCarry(Proclitics.The)
            ? new PlaceMention(name.First, name.Last + 1, new PlaceRef { Name = words, Text = words }, "place.unlisted")
            : null;
    }

    /// <summary>Names that are also common words, and small towns far away, need a place noun or preposition before them.</summary>
    private bool MayBePlace(TokenStream stream, MentionTable mentions, PlaceName name)
    {
        var need = name.Name.Need;
        if (need == NameNeed.Nothing && name.Last - name.First == 1 && name.Name.IsUnchecked)
        {
            if (stream[name.First].Form.Classes.Has(classes.PlaceNoun) || mentions.Covering(Layers.Actor, name.First) is not null)
            {
                return false;
            }

            need = stream[name.First].Form.Key.Length <= ShortName ? NameNeed.PlaceNoun : NameNeed.Nothing;
        }

        if (name.Last - name.First == 1 && ((name.Proclitics != Proclitics.None && IsWordOfItsOwn(stream[name.First].Form)) || IsSideOf(stream, name.First)))
        {
            return false;
        }

        if (need == NameNeed.Nothing && name.Last - name.First == 1 && name.Name.IsUnchecked)
        {
            var known = !stream[name.First].Form.Readings.IsEmpty;
            need = known ? NameNeed.PlaceNoun : name.Name.IsLarge ? NameNeed.Nothing : NameNeed.Preposition;
        }

        if (need == NameNeed.Nothing)
        {
            return true;
        }

        var before = name.First > 0 ? stream[name.First - 1].Form.Classes : ClassSet.Empty;
        return (before.Has(classes.PlaceNoun) && IsLedTo(stream, name) && !IsBegunOnly(stream, name))
            || (need == NameNeed.Preposition && (before.Has(classes.In) || before.Has(classes.Located) || before.Has(classes.Direction) || (name.Proclitics & Proclitics.By) != 0));
    }

    /// <summary>«حي الثورة», «المنطقة الوسطى»; but a name behind a noun with the article is a word of its own («المدينة الجمعة»).</summary>
    private bool IsLedTo(TokenStream stream, PlaceName name) =>
        !clitics.BeginsWithArticle(stream[name.First - 1].Form.Key) || stream[name.First].Form.Classes.Has(classes.Direction);

    /// <summary>«قريتي تل كذا»: the word begins a longer name that nobody lists.</summary>
    private bool IsBegunOnly(TokenStream stream, PlaceName name) =>
        name.Last - name.First == 1 && name.Last < stream.Count && stream[name.Last].Kind == TokenKind.Word
        && stream[name.First].Form.Classes.Has(classes.PlacePrefix) && stream[name.Last].Form.Readings.IsEmpty;

    /// <summary>«الأحياء الشرقية», «أحيائها الشمالية» are a side of a town, not a governorate; that is named behind a noun («محافظة الشرقية») or "in".</summary>
    private bool IsSideOf(TokenStream stream, int token)
    {
        if (token == 0 || !stream[token].Form.Classes.Has(classes.Direction) || !clitics.BeginsWithArticle(stream[token].Form.Key))
        {
            return false;
        }

        var before = stream[token - 1].Form;
        return !before.Classes.Has(classes.In) && (!before.Classes.Has(classes.PlaceNoun) || clitics.BeginsWithArticle(before.Key));
    }

    /// <summary>«باب» is a door, not "in Ibb": the whole spelling is a word.</summary>
    private static bool IsWordOfItsOwn(WordForm form) =>
        form.Readings.Length > 0 && form.Readings[0].Proclitics == Proclitics.None && !form.Readings[0].Senses.IsEmpty;

    /// <summary>Places named right behind, in the same sentence, nearest first: they may contain this one.</summary>
    private static ImmutableArray<PlaceEntry> ContainersOf(TokenStream stream, List<PlaceName> names, int index)
    {
        var name = names[index];
        var containers = ImmutableArray.CreateBuilder<PlaceEntry>();
        for (var i = index + 1; i < names.Count && names[i].First - name.Last <= ContainerReach && stream.SentenceOf(names[i].First) == stream.SentenceOf(name.First); i++)
        {
            if (names[i].First >= name.Last && names[i].Name.IsOneSpot)
            {
                containers.AddRange(names[i].Name.Candidates);
            }
        }

        return containers.ToImmutable();
    }

    private static string? MainCountry(List<PlaceEntry> places)
    {
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var place in places)
        {
            if (place.Country is { } country)
            {
                counts[country] = counts.GetValueOrDefault(country) + 1;
            }
        }

        return counts.Count == 0 ? null : counts.MaxBy(pair => pair.Value).Key;
    }

    private PlaceRef Describe(TokenStream stream, PlaceName name, PlaceChoice choice) => choice.Place.ToRef(PlaceWords.WithNoun(classes, stream, name.First, name.Last)) with
    {
        Alternatives = choice.Alternatives.IsEmpty && name.Name.Namesakes.IsEmpty ? [] : [.. choice.Alternatives.Concat(name.Name.Namesakes).Select(place => place.Id)],
    };
}
