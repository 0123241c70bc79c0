using Marsad.Model;
using Marsad.Reading.Knowledge;
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
        var mixed = new List<HarmDraft>();
        foreach (var mention in mentions.Of(Label))
        {
            if (mention is RuleMention { } found && !SpeaksOfPronoun(stream, found) && FromRule(stream, found) is { } draft)
            {
                Keep(drafts, mixed, draft);
            }
        }

        Split(stream, mentions, drafts);

        foreach (var mention in mentions.Of(Layers.People))
        {
            if (mention is PeopleMention people && !drafts.ContainsKey(people.First) && !IsInside(mixed, people) && !IsTopic(stream, mentions, people) && FromNoun(stream, people) is { } draft)
            {
                Keep(drafts, mixed, draft);
            }
        }

        new HarmSubjects(classes, stream, mentions, drafts).Run();
        new HarmCarrier(classes, stream, mentions, drafts).Run();
        return [.. drafts.Values.OrderBy(draft => draft.At).ThenBy(draft => draft.First)];
    }

    /// <summary>«قتلهم مسلحون», «بعد إصابته»: the pronoun is the victim, not who stands behind it; «أسرته» is a family.</summary>
    private bool SpeaksOfPronoun(TokenStream stream, RuleMention found)
    {
        var form = stream[found.TriggerFirst].Form;
        if (form.ReadingOf(classes.Person) is { Proclitics: var letters } && (letters & Lexicon.Proclitics.The) != 0)
        {
            return true;
        }

        return found.TriggerLast == found.TriggerFirst + 1
            && (form.ReadingOf(classes.HarmNoun) ?? form.ReadingOf(classes.DieVerb) ?? form.ReadingOf(classes.HarmVerb)) is { HasPronoun: true };
    }

    /// <summary>«مقتل وإصابة عشرات الجنود»: a vague quantity holds for the dead and for the wounded; only a figure is one for both.</summary>
    private static void Split(TokenStream stream, MentionTable mentions, Dictionary<int, HarmDraft> drafts)
    {
        foreach (var joint in drafts.Values.Where(draft => draft is { Harm: Harm.Mixed, Count: { Low: not null, High: null }, Rule: not null }).ToList())
        {
            if (joint.Rule!.Attribute("figure") is "one" || mentions.StartingAt(Layers.Number, joint.At) is NumberMention { IsVague: false })
            {
                continue;
            }

            drafts[joint.At] = joint.As(Harm.Killed, joint.At);
            drafts.TryAdd(joint.At + 1, joint.As(Harm.Injured, joint.At + 1));
        }
    }

    /// <summary>Of two findings over the same people the one with the higher priority stays; the wider one where they are equal.</summary>
    private static void Keep(Dictionary<int, HarmDraft> drafts, List<HarmDraft> mixed, HarmDraft draft)
    {
        if (drafts.TryGetValue(draft.At, out var rival) && Rank(draft) <= Rank(rival)
            && (Rank(draft) != Rank(rival) || draft.Last - draft.First >= rival.Last - rival.First))
        {
            return;
        }

        drafts[draft.At] = draft;
        if (rival?.Harm == Harm.Mixed)
        {
            mixed.Remove(rival);
        }

        if (draft.Harm == Harm.Mixed)
        {
            mixed.Add(draft);
        }
    }

    /// <summary>«10 بين قتيل وجريح»: the nouns belong to a figure that is drafted already.</summary>
    private static bool IsInside(List<HarmDraft> mixed, PeopleMention people)
    {
        foreach (var draft in mixed)
        {
            if (draft.First <= people.First && people.Last <= draft.Last)
            {
                return true;
            }
        }

        return false;
    }

    private static int Rank(HarmDraft draft) => draft.Rule?.Rule.Priority ?? -10;

    private static HarmDraft? FromRule(TokenStream stream, RuleMention found)
    {
        if (found.Part("victim") is not { } victim)
        {
            return Uncounted(stream, found);
        }

        var people = victim.Mention as PeopleMention;
        var harm = HarmOf(found, people);
        if (people is { IsCounted: false, IsDefinite: true } && (people.Count.Low != 1 || people.Harm is Harm.Killed or Harm.Injured) && found.Attribute("count") is null)
        {
            return null;
        }

        var kind = found.Part("kind")?.Mention as PeopleMention;
        var draft = new HarmDraft
        {
            Harm = harm,
            Count = CountOf(found, victim),
            At = victim.First,
            First = Math.Min(found.TriggerFirst, victim.First),
            Last = Math.Max(found.TriggerLast, victim.Last),
            People = people,
            Rule = found,
            Side = people?.Side ?? (victim.Mention as PersonMention)?.Key ?? kind?.Side,
            Class = people is null or { Class: VictimClass.Unknown } ? kind?.Class ?? VictimClass.Unknown : people.Class,
            Perpetrator = (found.Part("perpetrator")?.Mention as ActorMention)?.Key,
        };
        draft.Rules.Add(found.Rule.Name);
        if (people is not null)
        {
            draft.Rules.Add(people.Origin);
        }

        Explain(stream, draft, found, victim);
        return draft;
    }

    private static void Explain(TokenStream stream, HarmDraft draft, RuleMention found, MatchedPart victim)
    {
        draft.Reasons.Add(new SlotReason("harm", found.Rule.Name, stream.SpanOf(found.TriggerFirst, found.TriggerLast)));
        draft.Reasons.Add(new SlotReason("low", draft.People?.Origin ?? found.Rule.Name, stream.SpanOf(victim.First, victim.Last)));
        if (draft.Perpetrator is not null)
        {
            var part = found.Part("perpetrator")!;
            draft.Reasons.Add(new SlotReason("perpetrator", found.Rule.Name, stream.SpanOf(part.First, part.Last)));
        }
    }

    private static CountRange CountOf(RuleMention found, MatchedPart victim)
    {
        var count = found.Attribute("count") is "none" ? CountRange.Exactly(0)
            : (victim.Mention as NumberMention)?.Count ?? (victim.Mention as PeopleMention)?.Count ?? CountRange.Exactly(1);
        return found.Attribute("bound") is "least" ? count with { High = null } : count;
    }

    /// <summary>What the predicate says goes before what the noun says («قتل 70 أسيرا»: they are dead), but the dead stay dead («خلف 3 قتلى»).</summary>
    private static Harm HarmOf(RuleMention found, PeopleMention? people)
    {
        var named = Enum.TryParse<Harm>(found.Attribute("harm"), ignoreCase: true, out var harm) ? harm : Harm.Killed;
        return people?.Harm is { } own && named != Harm.Mixed && (own is Harm.Killed or Harm.Mixed || named is Harm.Missing or Harm.Displaced) ? own : named;
    }

    /// <summary>Losses without a figure: «خسائر بشرية في صفوف القوات».</summary>
    private static HarmDraft? Uncounted(TokenStream stream, RuleMention found)
    {
        if (found.Attribute("count") is not ("some" or "none") || !Enum.TryParse<Harm>(found.Attribute("harm"), ignoreCase: true, out var harm))
        {
            return null;
        }

        var side = found.Part("side");
        var draft = new HarmDraft
        {
            Harm = harm,
            Count = found.Attribute("count") is "none" ? CountRange.Exactly(0) : CountRange.AtLeast(1),
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

    /// <summary>«عدد قتلى القصف», «شهداء العدوان», «شهداء على الناس»: a bare plural that only names what is spoken of.</summary>
    private bool IsTopic(TokenStream stream, MentionTable mentions, PeopleMention people)
    {
        var next = people.Head + 1;
        if (people.IsCounted || people.Count.Low == 1)
        {
            return false;
        }

        var counted = people.First > 0 && stream[people.First - 1].Form.Classes.Has(classes.TollNoun);
        var governs = next < stream.Count && stream[next].Kind == TokenKind.Word && mentions.Covering(Layers.Date, next) is null
            && (stream[next].Form.Key.StartsWith("\u0627\u0644", StringComparison.Ordinal) && !stream[next].Form.Classes.Has(classes.Particle) || stream[next].Form.Classes.Has(classes.On));
        return counted || governs;
    }

    /// <summary>«20 قتيلاً», «قتلى»: the noun names the harm. Captives and displaced people count only with a figure, the definite points back.</summary>
    private static HarmDraft? FromNoun(TokenStream stream, PeopleMention people)
    {
        if (people.Harm is not { } harm || people.IsDefinite || (!people.IsCounted && (harm is not (Harm.Killed or Harm.Injured) || !(people.TellsHarmAlone || people.Side is not null && people.Count.Low != 1))))
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
}
