using System.Collections.Immutable;
using System.Numerics;
using Marsad.Reading.Actors;
using Marsad.Reading.Knowledge;
using Marsad.Reading.Lexicon;
using Marsad.Reading.Mentions;
using Marsad.Reading.Places;
using Marsad.Reading.Text;

namespace Marsad.Reading.Names;

/// <summary>Finds names and phrases: the longest of each layer at each token.</summary>
/// <remarks>
/// A name's first word may carry a conjunction or preposition («وللجيش السوري»). Quotation marks inside a name are
/// passed over («تنظيم "الدولة الإسلامية"»), ends of sentences are not.
/// </remarks>
internal sealed class NameAnnotator(NameTrie names, WordClasses classes)
{
    /// <summary>Adds all names of an article to its mentions.</summary>
    /// <param name="stream">The tokens.</param>
    /// <param name="mentions">Where they go.</param>
    /// <param name="day">The article's day, for names that change their meaning over time; or null.</param>
    /// <returns>Names that are settled later, over the whole article.</returns>
    public FoundNames Annotate(TokenStream stream, MentionTable mentions, DateOnly? day)
    {
        var settled = new Unsettled([], [], []);
        var best = new BestNames();
        for (var token = 0; token < stream.Count; token++)
        {
            if (!stream[token].Concerns(Stages.Names))
            {
                continue;
            }

            best.Clear();
            foreach (var start in stream[token].Form.NameStarts)
            {
                Walk(stream, token, start, day, best);
            }

            if (best.IsEmpty)
            {
                continue;
            }

            SettleMetonym(stream, token, best);
            foreach (var candidate in best.All)
            {
                if (candidate.Take())
                {
                    Add(stream, mentions, token, candidate, settled);
                }
            }
        }

        AddWeakPersons(mentions, settled.WeakPersons);
        return new FoundNames(settled.Places, settled.Generics);
    }

    /// <summary>A weak alias of a person counts where a full name of that person stands in the article.</summary>
    private static void AddWeakPersons(MentionTable mentions, List<PersonMention> weak)
    {
        if (weak.Count == 0)
        {
            return;
        }

        var known = mentions.Of(Layers.Person).Select(mention => mention.Origin).ToHashSet(StringComparer.Ordinal);
        foreach (var person in weak.Where(person => known.Contains(person.Origin)))
        {
            mentions.Add(person);
        }
    }

    /// <summary>A capital behind "in" or "city" is a place, elsewhere it is a government («في موسكو», «موسكو تعلن»); a country stays a place in both.</summary>
    private void SettleMetonym(TokenStream stream, int token, BestNames best)
    {
        if (best[NameLayer.Place] is not { } place || best[NameLayer.Actor] is not { } actor
            || place.Last != actor.Last || actor.Subjects[0] is not ActorName { Sense: "metonym" or "name" } name)
        {
            return;
        }

        if (IsLocated(stream, token, actor.Proclitics) || IsDateline(stream, token, actor.Last))
        {
            best.Remove(NameLayer.Actor);
        }
        else if (name.Sense == "metonym")
        {
            best.Remove(NameLayer.Place);
        }
    }

    /// <summary>«مقديشو، الصومال (وكالات)»: where the report was written.</summary>
    private static bool IsDateline(TokenStream stream, int first, int last) =>
        first > 0 && stream[first - 1].Kind == TokenKind.LineBreak && last < stream.Count && stream[last].Kind is TokenKind.Comma or TokenKind.Mark;

    private bool IsLocated(TokenStream stream, int token, Proclitics proclitics)
    {
        if ((proclitics & Proclitics.By) != 0)
        {
            return true;
        }

        if (token == 0 || (proclitics & Proclitics.Preposition) != 0)
        {
            return false;
        }

        var before = stream[token - 1].Form.Classes;
        return before.Has(classes.In) || before.Has(classes.PlaceNoun) || before.Has(classes.Direction) || before.Has(classes.Located);
    }

    private void Walk(TokenStream stream, int token, NameStart start, DateOnly? day, BestNames best)
    {
        var node = names.Step(NameTrie.Root, start.Word);
        var last = token + 1;
        while (node >= 0)
        {
            foreach (var entry in names.EntriesAt(node))
            {
                if (entry.Subject is not ActorName name || name.Holds(day))
                {
                    best.Offer(entry, last, start.Proclitics);
                }
            }

            while (last < stream.Count && stream[last].Kind == TokenKind.Quote)
            {
                last++;
            }

            if (last >= stream.Count || stream[last].EndsSentence)
            {
                return;
            }

            node = names.Step(node, stream[last].Word);
            last++;
        }
    }

    private void Add(TokenStream stream, MentionTable mentions, int first, BestNames.Candidate candidate, Unsettled unsettled)
    {
        switch (candidate.Subjects[0])
        {
            case LexiconPhrase:
                mentions.Add(new PhraseMention(first, candidate.Last, SensesOf(candidate.Subjects), candidate.Proclitics));
                break;
            case ActorName outlet when candidate.Layer == NameLayer.Outlet:
                if (!outlet.IsWeak || IsCalledOutlet(stream, first, candidate.Proclitics))
                {
                    mentions.Add(new OutletMention(first, candidate.Last, outlet.KeyFor(stream.SpanOf(first, candidate.Last).In(stream.Text)), outlet.Row));
                }

                break;
            case ActorName person when candidate.Layer == NameLayer.Person:
                var mention = new PersonMention(first, candidate.Last, person.KeyFor(stream.SpanOf(first, candidate.Last).In(stream.Text)), person.Role ?? string.Empty, person.Row);
                if (person.IsWeak)
                {
                    unsettled.WeakPersons.Add(mention);
                }
                else
                {
                    mentions.Add(mention);
                }

                break;
            case ActorName { IsGeneric: true } generic:
                unsettled.Generics.Add(new GenericName(first, candidate.Last, generic));
                break;
            case ActorName actor:
                mentions.Add(new ActorMention(first, candidate.Last, actor.KeyFor(BareWords(stream, first, candidate)), actor.Sense, actor.Row));
                break;
            default:
                unsettled.Places.Add(new PlaceName(first, candidate.Last, candidate.Proclitics, (GazetteerName)candidate.Subjects[0]));
                break;
        }
    }

    /// <summary>The words of a name without the letters joined to its front («لاتحاد» is «اتحاد»); where the article is swallowed they stay.</summary>
    private static ReadOnlySpan<char> BareWords(TokenStream stream, int first, BestNames.Candidate candidate)
    {
        var words = stream.SpanOf(first, candidate.Last).In(stream.Text);
        var joined = BitOperations.PopCount((uint)(candidate.Proclitics & (Proclitics.Conjunction | Proclitics.Preposition)));
        var swallowed = (candidate.Proclitics & Proclitics.To) != 0 && words.Length > joined && words[joined - 1] == words[joined];
        return joined == 0 || swallowed || words.Length <= joined ? words : words[joined..];
    }

    private static ImmutableArray<WordSense> SensesOf(List<object> phrases)
    {
        var senses = ImmutableArray.CreateBuilder<WordSense>(phrases.Count);
        foreach (var phrase in phrases)
        {
            senses.Add(((LexiconPhrase)phrase).Sense);
        }

        return senses.MoveToImmutable();
    }

    /// <summary>A weak name of an outlet counts in quotation marks, behind the word for its kind or a verb of saying, or as the one who was told («لـ"الوطن"»).</summary>
    private bool IsCalledOutlet(TokenStream stream, int first, Proclitics proclitics) =>
        (proclitics & Proclitics.To) != 0
        || (first > 0 && (stream[first - 1].Kind == TokenKind.Quote || IsBeforeOutlet(stream[first - 1].Form.Classes)));

    /// <summary>«صحيفة», «نقلت», «بحسب»: what follows is an outlet if it may be one.</summary>
    private bool IsBeforeOutlet(ClassSet before) =>
        before.Has(classes.OutletNoun) || before.Has(classes.Relay) || before.Has(classes.According) || before.Has(classes.Say);

    private sealed record Unsettled(List<PlaceName> Places, List<GenericName> Generics, List<PersonMention> WeakPersons);
}
