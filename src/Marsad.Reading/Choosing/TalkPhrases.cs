using Marsad.Model;
using Marsad.Reading.Attribution;
using Marsad.Reading.Claims;
using Marsad.Reading.Knowledge;
using Marsad.Reading.Lexicon;
using Marsad.Reading.Mentions;
using Marsad.Reading.Text;

namespace Marsad.Reading.Choosing;

/// <summary>Sides beside the words of a demand or accusation that the knowledge does not list: «طالب المشاركون المؤسسات الحقوقية بالتحرك».</summary>
internal sealed class TalkPhrases(WordClasses classes, TokenStream stream, MentionTable mentions, SpeakerTable speakers, PartyBallots ballots)
{
    private const int Reach = 12;
    private const int Longest = 5;
    private const string Article = "\u0627\u0644";

    /// <summary>The unlisted sides of an act, in the order of the text.</summary>
    public IEnumerable<PartyNote> Of(DiplomacyDraft draft)
    {
        if (StartBefore(draft.At) is var start && start < draft.At)
        {
            yield return NoteOf(start, draft.At);
        }

        var sentence = stream.Sentences[stream.SentenceOf(draft.At)];
        var limit = Math.Min(sentence.Last, draft.Rule.TriggerLast + Reach);
        for (var token = draft.Rule.TriggerLast; token < limit && !EndsAddress(token); token++)
        {
            if (!MayOpen(token) || IsNamed(token))
            {
                continue;
            }

            var last = token + 1;
            while (last < Math.Min(limit, token + Longest) && MayGoOn(last))
            {
                last++;
            }

            if (!(IsNamed(last) && stream[token].Form.Classes.Has(classes.SpeakerNoun)))
            {
                yield return NoteOf(token, last);
            }

            token = last - 1;
        }
    }

    /// <summary>Where the unlisted noun right before a verb begins («الخاطفون يطالبون»); the verb itself where none does.</summary>
    private int StartBefore(int verb)
    {
        var floor = stream.Sentences[stream.SentenceOf(verb)].First;
        for (var token = verb - 1; token >= Math.Max(floor, verb - 3) && MayGoOn(token); token--)
        {
            if (MayOpen(token))
            {
                return token;
            }
        }

        return verb;
    }

    private PartyNote NoteOf(int first, int last)
    {
        var (cue, behind) = ballots.Around(first, last);
        return new PartyNote(speakers.Recall(last - 1) ?? ActorKey.Other(stream.WordsOf(first, last).Trim()), first, last, first, stream.SentenceOf(first))
        {
            Cue = cue,
            Behind = behind,
            Head = stream[first].Form.Classes.Has(classes.Person) ? PartyHead.People : PartyHead.Bare,
            Sense = PartySense.Generic,
        };
    }

    private bool IsNamed(int token) =>
        token < stream.Count && (mentions.Covering(Layers.Actor, token) is not null || mentions.Covering(Layers.Person, token) is not null || mentions.Covering(Layers.Date, token) is not null);

    private bool EndsAddress(int token) =>
        stream[token].Form.Classes.Has(classes.AddressEnd) || stream[token].Form.Classes.Has(classes.That) || stream[token].Form.Classes.Has(classes.AskedDeed);

    /// <summary>A definite noun, or a word for people or for one who speaks.</summary>
    private bool MayOpen(int token)
    {
        var form = stream[token].Form;
        return MayGoOn(token) && !form.MayCarry(Proclitics.By) && !form.MayCarry(Proclitics.To)
            && (form.Key.StartsWith(Article, StringComparison.Ordinal) || form.Classes.Has(classes.SpeakerNoun) || form.Classes.Has(classes.Person));
    }

    private bool MayGoOn(int token) =>
        stream[token].Kind == TokenKind.Word && !IsNamed(token) && !EndsAddress(token) && !stream[token].Form.Classes.Has(classes.Particle)
        && !stream[token].Form.Classes.Has(classes.Verb) && !stream[token].Form.Classes.Has(classes.EventNoun) && !stream[token].Form.Classes.Has(classes.Relative);
}
