using System.Collections.Immutable;
using Marsad.Model;
using Marsad.Reading.Claims;
using Marsad.Reading.Knowledge;
using Marsad.Reading.Mentions;
using Marsad.Reading.Text;

namespace Marsad.Reading.Registers;

/// <summary>Adds to diplomacy claims what the registers ask of them: the persons, the track or agreement, the words of what is asked or blamed.</summary>
internal sealed class DiplomacyDetails(WordClasses classes, Scene scene, MentionTable mentions)
{
    private const int PersonReach = 6;

    /// <summary>Talks are named beside the word that tells them; a track farther off is what a meeting was about.</summary>
    private const int MeetingReach = 1;
    private const int MatterReach = 12;
    private const int ContentReach = 12;
    private const int LongestContent = 28;

    private readonly SubjectFinder _subjects = new(classes, scene.Stream, mentions);

    /// <summary>Completes the diplomacy claims among drafts.</summary>
    public void Complete(List<DraftClaim> drafts)
    {
        for (var i = 0; i < drafts.Count; i++)
        {
            if (drafts[i] is { Draft: DiplomacyDraft draft, Claim: DiplomacyClaim claim })
            {
                drafts[i] = drafts[i] with
                {
                    Claim = claim with
                    {
                        Persons = PersonsOf(draft, claim),
                        Subject = _subjects.Near(draft.First, draft.Last, claim.Type == DiplomacyType.Meeting ? MeetingReach : MatterReach),
                        About = claim.Type is DiplomacyType.Demand or DiplomacyType.Accusation ? ContentOf(draft) : null,
                    },
                };
            }
        }
    }

    /// <summary>Persons in the words of the act and close around them who stand for one of its sides; before them the one who speaks.</summary>
    private ImmutableArray<PersonRef> PersonsOf(DiplomacyDraft draft, DiplomacyClaim claim)
    {
        var sentence = scene.Stream.Sentences[scene.Stream.SentenceOf(draft.First)];
        var near = scene.Persons.In(Math.Max(sentence.First, draft.First - PersonReach), Math.Min(sentence.Last, draft.Last + PersonReach))
            .Where(person => person.Actor is { } side && claim.Participants.Contains(side));
        return claim.Source?.Person is { } speaker && claim.Type is DiplomacyType.Demand or DiplomacyType.Accusation && claim.Participants.FirstOrDefault() == claim.Source?.Key
            ? [speaker, .. near.Where(person => person.Id != speaker.Id)]
            : [.. near];
    }

    /// <summary>«دعت روسيا تركيا ⟦إلى وقف القصف⟧»: from the word that opens what is asked or blamed to the end of its clause; or null.</summary>
    private Evidence? ContentOf(DiplomacyDraft draft)
    {
        var sentence = scene.Stream.Sentences[scene.Stream.SentenceOf(draft.First)];
        var first = Math.Min(draft.Last, sentence.Last);
        for (var token = draft.Rule.TriggerLast; token < Math.Min(sentence.Last, draft.Rule.TriggerLast + ContentReach); token++)
        {
            if (OpensContent(token))
            {
                first = token;
                break;
            }
        }

        var last = first;
        while (last < sentence.Last && last - first < LongestContent && !Closes(last, first))
        {
            last++;
        }

        return last - first < 2 ? null : scene.Quote(first, last);
    }

    private bool OpensContent(int token)
    {
        var form = scene.Stream[token].Form;
        return form.Classes.Has(classes.AddressEnd) || form.Classes.Has(classes.AskedDeed) || form.Classes.Has(classes.That);
    }

    private bool Closes(int token, int first) =>
        token > first + 1 && (scene.Stream[token].EndsSentence
            || (scene.Stream[token].Kind == TokenKind.Comma && token + 1 < scene.Stream.Count && IsTurn(token + 1)));

    /// <summary>«… ، مضيفاً أن»: another thing is said behind the comma.</summary>
    private bool IsTurn(int token)
    {
        var form = scene.Stream[token].Form;
        return form.Classes.Has(classes.Say) || form.Classes.Has(classes.ClauseBreak) || form.Classes.Has(classes.Verb) || scene.Speakers.IsCue(token);
    }
}
