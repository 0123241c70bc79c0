using Marsad.Model;
using Marsad.Reading.Knowledge;
using Marsad.Reading.Lexicon;
using Marsad.Reading.Mentions;
using Marsad.Reading.Text;

namespace Marsad.Reading.Claims;

/// <summary>Finds the people that a verb of harm in the plural or dual has as its subject, however far before it they stand.</summary>
/// <remarks>«إن 40 شخصاً، بينهم كثير من الأطفال، قتلوا أمس»: the 40 are the subject, not those named last.</remarks>
internal sealed class HarmSubjects(WordClasses classes, TokenStream stream, MentionTable mentions, Dictionary<int, HarmDraft> drafts)
{
    private const int Reach = 26;
    private const string Origin = "harm.subject";

    private readonly MentionLayer? _phrases = mentions.Layer(Layers.Phrase);

    /// <summary>Adds the drafts of all such subjects.</summary>
    public void Run()
    {
        for (var token = 0; token < stream.Count; token++)
        {
            if (PluralHarm(token) is { } harm)
            {
                Take(token, harm, FirstSubject(token));
            }
            else if (SingularHarm(token) is { } single && FirstSubject(token) is { Count: { Low: 1, High: 1 } } one && IsTopic(one))
            {
                Take(token, single, one);
            }
        }
    }

    /// <summary>The harm of a verb whose ending shows more than one subject («قتلوا», «لقوا حتفهم»), or null.</summary>
    private Harm? PluralHarm(int token)
    {
        if (_phrases?.StartingAt(token) is PhraseMention phrase && phrase.SenseOf(classes.DieVerb) is { } idiom)
        {
            return HarmOf(idiom);
        }

        return stream[token].Form.SenseOf(classes.DieVerb) is { } verb && (verb.Features & (WordFeatures.Plural | WordFeatures.Dual)) != 0 ? HarmOf(verb) : null;
    }

    /// <summary>The harm of a verb in the singular with nobody behind it («أن جندياً قتل في الانفجار»), or null.</summary>
    private Harm? SingularHarm(int token)
    {
        if (stream[token].Form.SenseOf(classes.DieVerb) is not { } verb || (verb.Features & (WordFeatures.Plural | WordFeatures.Dual)) != 0 || (verb.Features & WordFeatures.Past) == 0
            || HarmOf(verb) is not (Harm.Killed or Harm.Injured) || drafts.Values.Any(draft => draft.Rule?.TriggerFirst == token))
        {
            return null;
        }

        var next = token + 1;
        var governs = next < stream.Count && (mentions.StartingAt(Layers.People, next) ?? mentions.StartingAt(Layers.Person, next) ?? mentions.StartingAt(Layers.Actor, next)) is not null;
        return governs || stream[token].Form.MayCarry(Proclitics.And) ? null : HarmOf(verb);
    }

    /// <summary>True for people right behind "that": the clause is about them.</summary>
    private bool IsTopic(PeopleMention people)
    {
        var before = people.First - 1;
        while (before >= 0 && stream[before].Kind == TokenKind.Quote)
        {
            before--;
        }

        return before >= 0 && stream[before].Form.Classes.Has(classes.That);
    }

    private static Harm? HarmOf(WordSense sense) => Enum.TryParse<Harm>(sense.Lexeme["harm"], ignoreCase: true, out var harm) ? harm : null;

    private void Take(int verb, Harm harm, PeopleMention? subject)
    {
        if (subject is null || drafts.ContainsKey(subject.First))
        {
            return;
        }

        foreach (var late in drafts.Values.Where(draft => draft.At > subject.First && draft.First < verb && draft.Rule?.TriggerFirst == verb).ToList())
        {
            drafts.Remove(late.At);
        }

        var draft = new HarmDraft
        {
            Harm = harm,
            Count = subject.Count,
            At = subject.First,
            First = subject.First,
            Last = subject.Last,
            People = subject,
            Side = subject.Side,
            Class = subject.Class,
        };
        draft.Rules.Add(Origin);
        draft.Rules.Add(subject.Origin);
        draft.Reasons.Add(new SlotReason("harm", Origin, stream.SpanOf(verb, verb + 1)));
        draft.Reasons.Add(new SlotReason("low", subject.Origin, stream.SpanOf(subject.First, subject.Last)));
        drafts.Add(subject.First, draft);
    }

    /// <summary>The first group of the clause before a verb that is no part of another and does not only point back.</summary>
    private PeopleMention? FirstSubject(int verb)
    {
        PeopleMention? first = null;
        for (var token = verb - 1; token >= Math.Max(0, verb - Reach) && !stream[token].EndsSentence; token--)
        {
            var form = stream[token].Form;
            if (mentions.StartingAt(Layers.People, token) is PeopleMention people && people.Last <= verb && Fits(people))
            {
                first = people;
            }

            if (form.Classes.Has(classes.That) || Clauses.IsVerb(classes, stream, mentions, token) || form.Classes.Has(classes.HarmNoun) && !form.Classes.Has(classes.Person))
            {
                break;
            }
        }

        return first;
    }

    private bool Fits(PeopleMention people) =>
        (people.IsCounted || people.Count is { Low: 1, High: 1 } && !people.IsDefinite) && people.Harm is null
        && !(people.First > 0 && stream[people.First - 1].Form.Classes.Has(classes.AmongThem))
        && mentions.Covering(Layers.Date, people.First) is null;
}
