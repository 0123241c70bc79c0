using Marsad.Model;
using Marsad.Reading.Knowledge;
using Marsad.Reading.Lexicon;
using Marsad.Reading.Mentions;
using Marsad.Reading.Text;

namespace Marsad.Reading.Claims;

/// <summary>Carries a harm on to the people who are joined to those who suffered it, or are some of them.</summary>
/// <remarks>«قُتل 12 جندياً و20 مسلحاً» are two groups under one predicate; «بينهم طفلان وامرأة» are parts of the group before.</remarks>
internal sealed class HarmCarrier(WordClasses classes, TokenStream stream, MentionTable mentions, Dictionary<int, HarmDraft> drafts)
{
    private const int ReachOfParts = 16;
    private const int ReachOfConjunction = 9;

    private readonly Dictionary<int, List<HarmDraft>> _bySentence = [];

    private enum Tie
    {
        None,
        Joined,
        Listed,
        Among,
        Pointed,
    }

    /// <summary>Adds the drafts of all groups that are tied to one before.</summary>
    public void Run()
    {
        foreach (var draft in drafts.Values)
        {
            Note(draft);
        }

        foreach (var mention in mentions.Of(Layers.People).OrderBy(mention => mention.First))
        {
            var people = (PeopleMention)mention;
            var (tie, cue) = TieOf(people);
            if (tie == Tie.None)
            {
                continue;
            }

            if (drafts.TryGetValue(people.First, out var known))
            {
                known.Whole ??= tie == Tie.Among && Before(people, ReachOfParts) is { } group && Contains(group, people) && group.Harm == known.Harm ? group : null;
            }
            else if (!(people.IsDefinite && people.Count.Low != 1) && !IsCovered(people) && GovernorOf(people, tie, cue) is { } governor)
            {
                Add(people, governor, tie);
            }
        }
    }

    private void Add(PeopleMention people, HarmDraft governor, Tie tie)
    {
        var part = tie is Tie.Among or Tie.Pointed;
        var whole = part ? governor : governor.Whole;
        var draft = new HarmDraft
        {
            Harm = people.Harm is { } own and (Harm.Killed or Harm.Injured) && !part ? own : governor.Harm,
            Count = people.Count,
            At = people.First,
            First = people.First,
            Last = people.Last,
            People = people,
            Side = people.Side ?? (part ? governor.Side : null),
            Class = people.Class == VictimClass.Unknown && part ? governor.Class : people.Class,
            Perpetrator = governor.Perpetrator,
            Whole = whole,
        };
        draft.Rules.Add(part ? "harm.subset" : "harm.conjunction");
        draft.Rules.Add(people.Origin);
        draft.Reasons.Add(new SlotReason("harm", draft.Rules[0], stream.SpanOf(governor.First, governor.Last)));
        drafts.Add(people.First, draft);
        Note(draft);
    }

    private void Note(HarmDraft draft)
    {
        var sentence = stream.SentenceOf(draft.At);
        if (!_bySentence.TryGetValue(sentence, out var told))
        {
            _bySentence.Add(sentence, told = []);
        }

        told.Add(draft);
    }

    /// <summary>How the words around a group tie it to another, and the cue: "and", "besides", "among them", a comma in a list.</summary>
    private (Tie Tie, Mention? Cue) TieOf(PeopleMention people)
    {
        var tie = stream[people.First].Form.MayCarry(Proclitics.And) ? Tie.Joined : Tie.None;
        if (people.IsElliptic && people.Head + 1 < stream.Count && stream[people.Head + 1].Form.Classes.Has(classes.AmongThem))
        {
            return (Tie.Among, null);
        }

        var at = people.First - 1;
        for (var steps = 0; at >= 0 && steps < 4 && !stream[at].EndsSentence; at--, steps++)
        {
            var phrase = mentions.Covering(Layers.Phrase, at) as PhraseMention;
            if (phrase is not null && phrase.Has(classes.AmongHarmed))
            {
                return (Tie.Pointed, phrase);
            }

            if (phrase is not null && phrase.Has(classes.AmongThem) || stream[at].Form.Classes.Has(classes.AmongThem) || IsApposition(people, at))
            {
                return (Tie.Among, null);
            }

            if (phrase is not null && phrase.Has(classes.Besides) || stream[at].Form.Classes.Has(classes.And))
            {
                tie = Tie.Joined;
            }
            else if (stream[at].Kind == TokenKind.Comma)
            {
                tie = tie == Tie.None ? Tie.Listed : tie;
            }
            else if (stream[at].Kind is not (TokenKind.Quote or TokenKind.Mark))
            {
                break;
            }
        }

        return (tie, null);
    }

    /// <summary>«4844 مواطناً، هم 995 طفلاً و681 امرأة»: the pronoun opens the list of those who were counted.</summary>
    private bool IsApposition(PeopleMention people, int at) =>
        at == people.First - 1 && at > 0 && (stream[at].Form.Classes.Has(classes.TheyAre) || mentions.Covering(Layers.Phrase, at) is PhraseMention phrase && phrase.Has(classes.TheyAre));

    /// <summary>The draft whose harm reaches these people, or null.</summary>
    private HarmDraft? GovernorOf(PeopleMention people, Tie tie, Mention? cue)
    {
        switch (tie)
        {
            case Tie.Pointed:
                return Pointed(people, cue!);
            case Tie.Among:
                return Before(people, ReachOfParts) is { } group && Contains(group, people) ? group : null;
            case Tie.Listed:
                return Before(people, ReachOfConjunction) is { Whole: not null } part && people.IsCounted && NoVerbBetween(part.Last, people.First) ? part : null;
            default:
                return Before(people, ReachOfConjunction) is { } joined && NoVerbBetween(joined.Last, people.First) ? joined : null;
        }
    }

    /// <summary>«من بين القتلى 32 مدنياً»: the dead that were counted before, in this sentence or the two before it.</summary>
    private HarmDraft? Pointed(PeopleMention people, Mention cue) =>
        drafts.Values.Where(draft => draft.Last <= people.First && stream.SentenceOf(people.First) - stream.SentenceOf(draft.At) <= 2
            && string.Equals(draft.Harm.ToString(), cue.Attribute("harm"), StringComparison.OrdinalIgnoreCase) && Contains(draft, people) && draft.Whole is null)
        .MaxBy(draft => draft.Last);

    private HarmDraft? Before(PeopleMention people, int reach)
    {
        HarmDraft? before = null;
        foreach (var draft in ToldWith(people))
        {
            before = draft.Last <= people.First && (before is null || draft.Last > before.Last) ? draft : before;
        }

        return before is not null && people.First - before.Last <= reach && before.Harm != Harm.Mixed ? before : null;
    }

    private static bool Contains(HarmDraft whole, PeopleMention part) => whole.Count.High is not { } high || part.Count.Low is not { } low || low <= high && whole.Count != part.Count;

    private bool IsCovered(PeopleMention people)
    {
        foreach (var draft in ToldWith(people))
        {
            if (draft.Harm == Harm.Mixed && draft.First <= people.First && people.Last <= draft.Last)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The drafts of the sentence in which people stand.</summary>
    private List<HarmDraft> ToldWith(PeopleMention people) => _bySentence.GetValueOrDefault(stream.SentenceOf(people.First)) ?? [];

    private bool NoVerbBetween(int from, int to)
    {
        for (var token = from; token < to; token++)
        {
            if (Clauses.IsVerb(classes, stream, mentions, token))
            {
                return false;
            }
        }

        return true;
    }
}
