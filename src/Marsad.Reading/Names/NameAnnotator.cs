using Marsad.Model;
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
    /// <returns>Names that may be places, in the order of the text; which place is meant is settled later, over the whole article.</returns>
    public IReadOnlyList<PlaceName> Annotate(TokenStream stream, MentionTable mentions, DateOnly? day)
    {
        var places = new List<PlaceName>();
        var best = new Dictionary<NameLayer, Candidate>();
        var covered = new Dictionary<NameLayer, int>();
        for (var token = 0; token < stream.Count; token++)
        {
            var starts = stream[token].Form.NameStarts;
            if (starts.IsEmpty)
            {
                continue;
            }

            best.Clear();
            foreach (var start in starts)
            {
                Walk(stream, token, start, day, best);
            }

            SettleMetonym(stream, token, best);
            foreach (var (layer, candidate) in best.OrderBy(pair => pair.Key))
            {
                // A name inside a longer name of the same layer is part of it, not a name of its own.
                if (layer != NameLayer.Phrase && covered.GetValueOrDefault(layer) >= candidate.Last)
                {
                    continue;
                }

                covered[layer] = candidate.Last;
                Add(stream, mentions, token, layer, candidate, places);
            }
        }

        return places;
    }

    /// <summary>A capital behind "in" or "city" is a place, elsewhere it is a government («في موسكو», «موسكو تعلن»); a country stays a place in both.</summary>
    private void SettleMetonym(TokenStream stream, int token, Dictionary<NameLayer, Candidate> best)
    {
        if (!best.TryGetValue(NameLayer.Place, out var place) || !best.TryGetValue(NameLayer.Actor, out var actor)
            || place.Last != actor.Last || actor.Subjects[0] is not ActorName { Sense: "metonym" or "name" } name)
        {
            return;
        }

        if (IsLocated(stream, token, actor.Proclitics))
        {
            best.Remove(NameLayer.Actor);
        }
        else if (name.Sense == "metonym")
        {
            best.Remove(NameLayer.Place);
        }
    }

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

    private void Walk(TokenStream stream, int token, NameStart start, DateOnly? day, Dictionary<NameLayer, Candidate> best)
    {
        var node = names.Step(NameTrie.Root, start.Word);
        var last = token + 1;
        while (node >= 0)
        {
            foreach (var entry in names.EntriesAt(node))
            {
                Offer(best, entry, last, start.Proclitics, day);
            }

            while (last < stream.Count && stream[last].Kind == TokenKind.Quote)
            {
                last++;
            }

            if (last >= stream.Count || stream[last].EndsSentence)
            {
                return;
            }

            node = names.Step(node, stream[last].Form.Word);
            last++;
        }
    }

    private static void Offer(Dictionary<NameLayer, Candidate> best, NameEntry entry, int last, Proclitics proclitics, DateOnly? day)
    {
        if (entry.Subject is ActorName name && !name.Holds(day))
        {
            return;
        }

        if (!best.TryGetValue(entry.Layer, out var rival) || last > rival.Last)
        {
            best[entry.Layer] = new Candidate(last, proclitics, [entry.Subject]);
        }
        else if (last == rival.Last && proclitics == rival.Proclitics)
        {
            rival.Subjects.Add(entry.Subject);
        }
    }

    private static void Add(TokenStream stream, MentionTable mentions, int first, NameLayer layer, Candidate candidate, List<PlaceName> places)
    {
        switch (candidate.Subjects[0])
        {
            case LexiconPhrase:
                mentions.Add(new PhraseMention(first, candidate.Last, [.. candidate.Subjects.Cast<LexiconPhrase>().Select(one => one.Sense)], candidate.Proclitics));
                break;
            case ActorName actor when layer == NameLayer.Outlet:
                mentions.Add(new OutletMention(first, candidate.Last, KeyOf(actor, stream, first, candidate), actor.Row));
                break;
            case ActorName actor when layer == NameLayer.Person:
                mentions.Add(new PersonMention(first, candidate.Last, actor.Key, actor.Role ?? string.Empty, actor.Row));
                break;
            case ActorName actor:
                mentions.Add(new ActorMention(first, candidate.Last, actor.Key, actor.Sense, actor.Row));
                break;
            default:
                places.Add(new PlaceName(first, candidate.Last, candidate.Proclitics, (GazetteerName)candidate.Subjects[0]));
                break;
        }
    }

    /// <summary>An outlet without a key of its own is named by the text's words.</summary>
    private static ActorKey KeyOf(ActorName outlet, TokenStream stream, int first, Candidate candidate) =>
        outlet.Key.Value.Length > 0 && outlet.Key.Value != "other:" ? outlet.Key : ActorKey.Other(stream.WordsOf(first, candidate.Last));

    private sealed record Candidate(int Last, Proclitics Proclitics, List<object> Subjects);
}
