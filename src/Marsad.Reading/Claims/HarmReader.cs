using Marsad.Model;
using Marsad.Reading.Knowledge;
using Marsad.Reading.Lexicon;
using Marsad.Reading.Mentions;
using Marsad.Reading.Rules;
using Marsad.Reading.Text;

namespace Marsad.Reading.Claims;

/// <summary>Turns what the harm rules found, and nouns that name a harm themselves, into drafts of casualty claims.</summary>
internal sealed class HarmReader(WordClasses classes)
{
    /// <summary>Label of what the harm rules emit.</summary>
    public const string Label = "harm";

    /// <summary>All drafts of an article, in the order of the text.</summary>
    public List<HarmDraft> Read(TokenStream stream, MentionTable mentions)
    {
        var drafts = new Dictionary<int, HarmDraft>();
        foreach (var mention in mentions.Of(Label))
        {
            if (mention is RuleMention { } found && FromRule(stream, found) is { } draft)
            {
                Keep(drafts, draft);
            }
        }

        foreach (var mention in mentions.Of(Layers.People))
        {
            if (mention is PeopleMention people && !drafts.ContainsKey(people.First) && FromNoun(stream, people) is { } draft)
            {
                Keep(drafts, draft);
            }
        }

        CarryOver(stream, mentions, drafts);
        return [.. drafts.Values.OrderBy(draft => draft.At).ThenBy(draft => draft.First)];
    }

    /// <summary>Of two findings over the same people the one with the higher priority stays; the wider one where they are equal.</summary>
    private static void Keep(Dictionary<int, HarmDraft> drafts, HarmDraft draft)
    {
        if (!drafts.TryGetValue(draft.At, out var rival) || Rank(draft) > Rank(rival)
            || (Rank(draft) == Rank(rival) && draft.Last - draft.First < rival.Last - rival.First))
        {
            drafts[draft.At] = draft;
        }
    }

    private static int Rank(HarmDraft draft) => draft.Rule?.Rule.Priority ?? -10;

    private static HarmDraft? FromRule(TokenStream stream, RuleMention found)
    {
        if (found.Part("victim") is not { } victim)
        {
            return Uncounted(stream, found);
        }

        var people = victim.Mention as PeopleMention;
        var harm = people?.Harm is { } own && found.Attribute("harm") is not "Mixed" and not "mixed" ? own
            : Enum.TryParse<Harm>(found.Attribute("harm"), ignoreCase: true, out var named) ? named : Harm.Killed;
        if (people is { IsCounted: false, IsDefinite: true } && people.Count.Low != 1 && found.Attribute("count") is null)
        {
            return null;
        }

        var draft = new HarmDraft
        {
            Harm = harm,
            Count = found.Attribute("count") is "none" ? CountRange.Exactly(0)
                : victim.Mention is NumberMention number ? number.Count
                : people?.Count ?? CountRange.Exactly(1),
            At = victim.First,
            First = Math.Min(found.TriggerFirst, victim.First),
            Last = Math.Max(found.TriggerLast, victim.Last),
            People = people,
            Rule = found,
            Side = people?.Side ?? (victim.Mention as PersonMention)?.Key,
            Class = people?.Class ?? VictimClass.Unknown,
            Perpetrator = (found.Part("perpetrator")?.Mention as ActorMention)?.Key,
        };
        draft.Rules.Add(found.Rule.Name);
        if (people is not null)
        {
            draft.Rules.Add(people.Origin);
        }

        draft.Reasons.Add(new SlotReason("harm", found.Rule.Name, stream.SpanOf(found.TriggerFirst, found.TriggerLast)));
        draft.Reasons.Add(new SlotReason("low", people?.Origin ?? found.Rule.Name, stream.SpanOf(victim.First, victim.Last)));
        if (draft.Perpetrator is not null)
        {
            var part = found.Part("perpetrator")!;
            draft.Reasons.Add(new SlotReason("perpetrator", found.Rule.Name, stream.SpanOf(part.First, part.Last)));
        }

        return draft;
    }

    /// <summary>Losses without a figure: «خسائر بشرية في صفوف القوات».</summary>
    private static HarmDraft? Uncounted(TokenStream stream, RuleMention found)
    {
        if (found.Attribute("count") is not "some" || !Enum.TryParse<Harm>(found.Attribute("harm"), ignoreCase: true, out var harm))
        {
            return null;
        }

        var side = found.Part("side");
        var draft = new HarmDraft
        {
            Harm = harm,
            Count = CountRange.AtLeast(1),
            At = found.TriggerFirst,
            First = found.TriggerFirst,
            Last = Math.Max(found.TriggerLast, side?.Last ?? 0),
            Rule = found,
            Side = side?.Mention switch { ActorMention actor => actor.Key, PeopleMention people => people.Side, _ => null },
            Class = side?.Mention is ActorMention ? VictimClass.Combatant : VictimClass.Unknown,
        };
        draft.Rules.Add(found.Rule.Name);
        draft.Reasons.Add(new SlotReason("harm", found.Rule.Name, stream.SpanOf(found.TriggerFirst, found.TriggerLast)));
        return draft;
    }

    /// <summary>«20 قتيلاً», «قتلى»: the noun names the harm. Captives and displaced people count only with a figure, the definite points back.</summary>
    private static HarmDraft? FromNoun(TokenStream stream, PeopleMention people)
    {
        if (people.Harm is not { } harm || people.IsDefinite || (!people.IsCounted && (harm is not (Harm.Killed or Harm.Injured) || !people.TellsHarmAlone)))
        {
            return null;
        }

        var draft = new HarmDraft
        {
            Harm = harm,
            Count = people.Count,
            At = people.First,
            First = people.First,
            Last = people.Last,
            People = people,
            Side = people.Side,
            Class = people.Class,
        };
        draft.Rules.Add(people.Origin);
        draft.Reasons.Add(new SlotReason("harm", people.Origin, stream.SpanOf(people.Head, people.Head + 1)));
        return draft;
    }

    /// <summary>A conjunction carries the harm on: «قُتل 12 جندياً و20 مسلحاً», «بينهم طفلان وامرأة».</summary>
    private void CarryOver(TokenStream stream, MentionTable mentions, Dictionary<int, HarmDraft> drafts)
    {
        foreach (var mention in mentions.Of(Layers.People).OrderBy(mention => mention.First))
        {
            var people = (PeopleMention)mention;
            if (drafts.ContainsKey(people.First) || (people.IsDefinite && people.Count.Low != 1) || Governor(stream, mentions, drafts, people) is not { } link)
            {
                continue;
            }

            var (before, among) = link;
            var draft = new HarmDraft
            {
                Harm = people.Harm ?? before.Harm,
                Count = people.Count,
                At = people.First,
                First = people.First,
                Last = people.Last,
                People = people,
                Side = people.Side ?? (among ? before.Side : null),
                Class = people.Class == VictimClass.Unknown && among ? before.Class : people.Class,
                Perpetrator = before.Perpetrator,
                Whole = among ? before.Whole is { } whole && !Directly(stream, people) ? whole : before : before.Whole,
            };
            draft.Rules.Add(among ? "harm.subset" : "harm.conjunction");
            draft.Rules.Add(people.Origin);
            draft.Reasons.Add(new SlotReason("harm", draft.Rules[0], stream.SpanOf(before.First, before.Last)));
            drafts.Add(people.First, draft);
        }
    }

    private bool Directly(TokenStream stream, PeopleMention people) => people.First > 0 && stream[people.First - 1].Form.Classes.Has(classes.AmongThem);

    /// <summary>The draft whose harm reaches these people, and whether they are among its people.</summary>
    private (HarmDraft Draft, bool Among)? Governor(TokenStream stream, MentionTable mentions, Dictionary<int, HarmDraft> drafts, PeopleMention people)
    {
        var joined = stream[people.First].Form.MayCarry(Proclitics.And);
        var among = false;
        var at = people.First - 1;
        for (var steps = 0; at >= 0 && steps < 3 && !stream[at].EndsSentence; at--, steps++)
        {
            if (PhraseOver(mentions, at) is { } phrase && phrase.Has(classes.Besides) || stream[at].Form.Classes.Has(classes.And))
            {
                joined = true;
            }
            else if (stream[at].Form.Classes.Has(classes.AmongThem))
            {
                among = true;
            }
            else if (stream[at].Kind is not (TokenKind.Comma or TokenKind.Quote or TokenKind.Mark))
            {
                break;
            }
        }

        if (!joined && !among)
        {
            return null;
        }

        var before = drafts.Values.Where(draft => draft.Last <= people.First && Clauses.SameSentence(stream, draft.At, people.First)).MaxBy(draft => draft.Last);
        if (before is null || people.First - before.Last > (among ? 14 : 6))
        {
            return null;
        }

        return among ? (before, true) : NoVerbBetween(stream, before.Last, people.First) ? (before, before.Whole is not null) : null;
    }

    private bool NoVerbBetween(TokenStream stream, int from, int to)
    {
        for (var token = from; token < to; token++)
        {
            if (stream[token].Form.Classes.Has(classes.Verb))
            {
                return false;
            }
        }

        return true;
    }

    private static PhraseMention? PhraseOver(MentionTable mentions, int token) => mentions.Covering(Layers.Phrase, token) as PhraseMention;
}
