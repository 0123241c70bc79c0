using Marsad.Model;
using Marsad.Reading.Knowledge;
using Marsad.Reading.Lexicon;
using Marsad.Reading.Mentions;
using Marsad.Reading.Names;
using Marsad.Reading.Places;
using Marsad.Reading.Text;

namespace Marsad.Reading.Actors;

/// <summary>Settles whom general names mean: someone the article named before, else the usual referent of its country.</summary>
/// <remarks>In an article on Yemen «الجماعة» is the Houthis, unless another group that it may mean was named before.</remarks>
internal sealed class GenericActors(WordClasses classes, Gazetteer gazetteer, ActorRegistry registry)
{
    private const string Article = "\u0627\u0644";
    private const string ArticleAfterTo = "\u0644\u0644";
    private const int LongestClitics = 2;
    private const int MostLookedBack = 300;
    private const int MostTokensBack = 2000;

    /// <summary>Adds the actors that general names mean.</summary>
    /// <param name="stream">The tokens.</param>
    /// <param name="mentions">The mentions; actors and places are in it.</param>
    /// <param name="names">The general names.</param>
    /// <param name="day">The article's day, or null.</param>
    public void Annotate(TokenStream stream, MentionTable mentions, IReadOnlyList<GenericName> names, DateOnly? day)
    {
        if (names.Count == 0)
        {
            return;
        }

        var country = ArticleCountry.Of(gazetteer, registry, mentions);
        var named = mentions.Of(Layers.Actor).OfType<ActorMention>().OrderBy(mention => mention.First).ToList();
        var groups = new ArmedGroups(registry, mentions);
        foreach (var name in names)
        {
            if (!IsNamed(mentions, name) && (NationOf(stream, name) ?? Resolve(stream, name, named, groups, country, day)) is { } key)
            {
                mentions.Add(new ActorMention(name.First, name.Last, key, "generic", "generic " + (country ?? "named before")));
            }
        }
    }

    /// <summary>True where a part of the words is an actor in its own right («قوة من الجيش اللبناني»).</summary>
    private static bool IsNamed(MentionTable mentions, GenericName name)
    {
        for (var token = name.First; token < name.Last; token++)
        {
            if (mentions.Covering(Layers.Actor, token) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«رجال الأمن الأتراك»: the adjective behind says whose.</summary>
    private ActorKey? NationOf(TokenStream stream, GenericName name) =>
        (name.Name.Manner & GenericManner.Home) != 0 && name.Last < stream.Count && !stream[name.Last].Form.MayCarry(Proclitics.Conjunction | Proclitics.Preposition)
            && stream[name.Last].Form.SenseOf(classes.Demonym)?.Lexeme["actor"] is { } nation
            ? new ActorKey(nation)
            : null;

    private ActorKey? Resolve(TokenStream stream, GenericName name, List<ActorMention> named, ArmedGroups groups, string? country, DateOnly? day)
    {
        var manner = name.Name.Manner;
        if ((manner & GenericManner.Thing) != 0 && IsThing(stream, name, named))
        {
            return null;
        }

        if ((manner & (GenericManner.Thing | GenericManner.Only)) == 0 && IsNounAlone(stream, name) && OfSameNoun(stream, name, named) is { } called)
        {
            return called;
        }

        if ((manner & GenericManner.Insurgents) != 0 && groups.Of(stream, name.First) is { } group)
        {
            return group;
        }

        var usual = country is null ? null : UsualIn(country, name.Name, day);
        if ((manner & GenericManner.Home) != 0 && usual is not null)
        {
            return usual;
        }

        if (LastBefore(named, name, mention => MayMean(name.Name, mention)) is { } before)
        {
            return before.Key;
        }

        return usual ?? (name.Name.Key.Value is "" or ActorName.OtherKey || (manner & GenericManner.Only) != 0 ? null : name.Name.Key);
    }

    /// <summary>«الحركة», «التنظيم المتطرف»: nothing but the noun, or a noun with what its enemies call it.</summary>
    private bool IsNounAlone(TokenStream stream, GenericName name) =>
        name.Last == name.First + 1 || name.Last == name.First + 2 && stream[name.First + 1].Form.Classes.Has(classes.PersonAdjective);

    /// <summary>«حركة العدل والمساواة … الحركة»: the noun is the first word of a name that stands before.</summary>
    private ActorKey? OfSameNoun(TokenStream stream, GenericName name, List<ActorMention> named)
    {
        var key = stream[name.First].Form.Key;
        var article = key.IndexOf(Article, StringComparison.Ordinal);
        var start = article is >= 0 and <= LongestClitics ? article : key.IndexOf(ArticleAfterTo, StringComparison.Ordinal);
        if (start is < 0 or > LongestClitics || key.Length - start < 5)
        {
            return null;
        }

        var noun = key[(start + 2)..];
        return LastBefore(named, name, mention => mention.Last > mention.First + 1 && mention.Sense is not "metonym"
            && ((name.Name.Manner & GenericManner.Home) == 0 || registry.IsState(mention.Key))
            && stream[mention.First].Form.Key is { } first && first.Length - noun.Length <= LongestClitics + 2 && first.EndsWith(noun, StringComparison.Ordinal))?.Key;
    }

    /// <summary>The last mention before a name that passes a test; in a long article only so many are looked at.</summary>
    private static ActorMention? LastBefore(List<ActorMention> named, GenericName name, Predicate<ActorMention> test)
    {
        var (low, high) = (0, named.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = named[middle].First < name.First ? (middle + 1, high) : (low, middle);
        }

        var at = low == 0 ? -1 : named.FindLastIndex(low - 1, Math.Min(low, MostLookedBack), test);
        return at < 0 ? null : named[at];
    }

    private bool MayMean(ActorName name, ActorMention mention) =>
        mention.Key == name.Key || name.Referents.Any(referent => referent.Key == mention.Key.Value) || (name.Manner & GenericManner.Home) != 0 && registry.IsState(mention.Key);

    private ActorKey? UsualIn(string country, ActorName name, DateOnly? day) =>
        name.Referents.FirstOrDefault(referent => referent.Country == country && referent.Holds(day)) is { } usual ? usual.Key == ActorName.OtherKey ? null : new ActorKey(usual.Key)
        : (name.Manner & GenericManner.Home) != 0 && registry.Rows.GetValueOrDefault(country) is { Kind: "state" } state ? state.Key
        : null;

    /// <summary>«قاعدة العند … القاعدة», «القاعدة الجوية»: a thing of that noun stands before, or its adjective behind; the actor is not named in full.</summary>
    private bool IsThing(TokenStream stream, GenericName name, List<ActorMention> named)
    {
        if (name.Last < stream.Count && stream[name.Last].Form.Classes.Has(classes.MilitaryAdjective))
        {
            return true;
        }

        var before = name.First > 0 ? stream[name.First - 1].Form.Classes : ClassSet.Empty;
        if (before.Has(classes.Person) || before.Has(classes.Ranks) || named.Exists(mention => mention.Key == name.Name.Key))
        {
            return false;
        }

        var word = stream[name.First].Form.Key;
        var article = word.IndexOf(Article, StringComparison.Ordinal);
        var noun = article < 0 ? word : word[(article + 2)..];
        for (var token = Math.Max(0, name.First - MostTokensBack); token < Math.Min(stream.Count, name.First + MostTokensBack); token++)
        {
            var key = stream[token].Form.Key;
            if (key.Length - noun.Length <= 1 && key.EndsWith(noun, StringComparison.Ordinal)
                || key.EndsWith(noun, StringComparison.Ordinal) && token + 1 < stream.Count && stream[token + 1].Form.Classes.Has(classes.MilitaryAdjective))
            {
                return true;
            }
        }

        return false;
    }
}
