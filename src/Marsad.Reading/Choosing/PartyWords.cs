using Marsad.Reading.Knowledge;
using Marsad.Reading.Lexicon;
using Marsad.Reading.Mentions;
using Marsad.Reading.Text;

namespace Marsad.Reading.Choosing;

/// <summary>Reads the words around the name of a side.</summary>
internal sealed class PartyWords(WordClasses classes, TokenStream stream, MentionTable mentions)
{
    private const int MostHeads = 6;

    /// <summary>Where the noun phrase of a name begins, and what leads to the name.</summary>
    /// <remarks>«مواقع ومقرات لتنظيم داعش»: positions; «طائرات حربية تابعة للتحالف»: forces.</remarks>
    public (int Start, PartyHead Head) StartOf(int first, PartySense sense)
    {
        var head = sense switch { PartySense.Adjective => PartyHead.Adjective, PartySense.People => PartyHead.People, _ => PartyHead.Bare };
        var start = first;
        for (var step = 0; step < MostHeads && start > 0 && !stream[start - 1].EndsSentence; step++)
        {
            var leads = HeadOf(start - 1);
            if (leads is null)
            {
                break;
            }

            start = mentions.EndingAt(Layers.Phrase, start) is PhraseMention phrase && phrase.Has(classes.SideHead) ? phrase.First : start - 1;
            head = leads is PartyHead.Bare || head is PartyHead.Position ? head : leads.Value;
            if (CarriesPreposition(start))
            {
                break;
            }
        }

        return (start, head);
    }

    /// <summary>What a word tells that leads to a name; null where it does not lead to it.</summary>
    private PartyHead? HeadOf(int token)
    {
        var form = stream[token].Form;
        if (stream[token].Kind == TokenKind.Quote || mentions.Covering(Layers.Number, token) is not null)
        {
            return PartyHead.Bare;
        }

        if (mentions.Covering(Layers.Actor, token) is not null || mentions.Covering(Layers.Person, token) is not null)
        {
            return null;
        }

        if (form.Classes.Has(classes.PositionNoun))
        {
            return PartyHead.Position;
        }

        if (form.Classes.Has(classes.ForceNoun) || form.Classes.Has(classes.SideHead) || mentions.Covering(Layers.Phrase, token) is PhraseMention phrase && phrase.Has(classes.SideHead))
        {
            return PartyHead.Force;
        }

        if (form.Classes.Has(classes.Person))
        {
            return PartyHead.People;
        }

        if (form.Classes.Has(classes.MilitaryAdjective) || form.Classes.Has(classes.Adjective) || form.Classes.Has(classes.Belonging))
        {
            return PartyHead.Bare;
        }

        return form.Classes.Has(classes.PlaceNoun) && !form.Classes.Has(classes.Direction) ? PartyHead.Area : null;
    }

    /// <summary>What stands before a noun phrase.</summary>
    public PartyCue CueOf(int start)
    {
        var before = start - 1;
        if (Carries(start, Proclitics.By))
        {
            return before >= 0 && !stream[before].EndsSentence && Has(before, classes.SupportWord) ? PartyCue.Support : PartyCue.ByLetter;
        }

        var belongs = before >= 0 && !stream[before].EndsSentence && stream[before].Form.Classes.Has(classes.Belonging);
        if (Carries(start, Proclitics.To))
        {
            return belongs ? PartyCue.Belonging : mentions.EndingAt(Layers.Phrase, start) is null && before >= 0 && Has(before, classes.Undergo) ? PartyCue.Undergo : PartyCue.ToLetter;
        }

        if (before < 0 || stream[before].EndsSentence)
        {
            return PartyCue.Start;
        }

        return stream[before].Kind switch
        {
            TokenKind.Comma or TokenKind.Mark => PartyCue.Comma,
            _ => WordCue(before) is var cue && cue == PartyCue.Other && Carries(start, Proclitics.And) ? PartyCue.And : cue,
        };
    }

    private PartyCue WordCue(int token)
    {
        var form = stream[token].Form.Classes;
        var isJoint = form.Has(classes.From) || form.Has(classes.ToWord);
        return Has(token, classes.SupportWord) || isJoint && HasBefore(token, classes.SupportWord) ? PartyCue.Support
            : Has(token, classes.LedWord) ? PartyCue.Led
            : Has(token, classes.BlameWord) || isJoint && HasBefore(token, classes.BlameWord) ? PartyCue.Blame
            : Has(token, classes.ByWord) ? PartyCue.By
            : Has(token, classes.FromHands) ? PartyCue.FromHands
            : Has(token, classes.Undergo) ? PartyCue.Undergo
            : Has(token, classes.Against) ? PartyCue.Against
            : form.Has(classes.From) ? PartyCue.From
            : form.Has(classes.Between) ? PartyCue.Between
            : Has(token, classes.WithWord) ? PartyCue.With
            : form.Has(classes.Ranks) ? PartyCue.Ranks
            : form.Has(classes.Belonging) ? PartyCue.Belonging
            : Has(token, classes.LaunchVerb) ? PartyCue.LaunchVerb
            : Has(token, classes.DoerVerb) ? PartyCue.DoerVerb
            : Has(token, classes.ObjectNoun) ? PartyCue.ObjectNoun
            : Has(token, classes.EventNoun) ? PartyCue.EventNoun
            : Has(token, classes.EventVerb) || Has(token, classes.TerritoryVerb) ? PartyCue.EventVerb
            : Has(token, classes.KillVerb) || Has(token, classes.HarmVerb) || Has(token, classes.DieVerb) ? PartyCue.HarmVerb
            : form.Has(classes.HarmNoun) ? PartyCue.HarmNoun
            : Has(token, classes.According) ? PartyCue.According
            : form.Has(classes.Say) ? PartyCue.Say
            : form.Has(classes.That) ? PartyCue.That
            : form.Has(classes.In) ? PartyCue.In
            : form.Has(classes.And) ? PartyCue.And
            : form.Has(classes.Verb) ? PartyCue.Verb
            : mentions.Covering(Layers.Place, token) is not null ? PartyCue.Place
            : PartyCue.Other;
    }

    /// <summary>What stands behind a name; adverbs, quotes and times are passed.</summary>
    public PartyBehind BehindOf(int last)
    {
        for (var token = last; token < Math.Min(stream.Count, last + 4); token++)
        {
            if (token > 0 && stream[token - 1].EndsSentence)
            {
                return PartyBehind.End;
            }

            if (stream[token].Kind == TokenKind.Quote || Has(token, classes.EventAdverb) || stream[token].Form.Classes.Has(classes.LightVerb)
                || mentions.Covering(Layers.Date, token) is not null || stream[token].Form.Classes.Has(classes.MilitaryAdjective))
            {
                continue;
            }

            return stream[token].Kind is TokenKind.Comma or TokenKind.Mark ? PartyBehind.Comma : WordBehind(token);
        }

        return PartyBehind.Other;
    }

    private PartyBehind WordBehind(int token)
    {
        var form = stream[token].Form.Classes;
        return Has(token, classes.BlameWord) ? PartyBehind.Claims
            : Has(token, classes.DoerVerb) || Has(token, classes.LaunchVerb) ? PartyBehind.DoerVerb
            : Has(token, classes.EventNoun) && !Has(token, classes.EventVerb) ? PartyBehind.EventNoun
            : Has(token, classes.EventVerb) || Has(token, classes.TerritoryVerb) || Has(token, classes.KillVerb) ? PartyBehind.EventVerb
            : Has(token, classes.Against) ? PartyBehind.Against
            : form.Has(classes.Relative) ? PartyBehind.Relative
            : form.Has(classes.Say) ? PartyBehind.Say
            : form.Has(classes.In) || mentions.Covering(Layers.Place, token) is not null ? PartyBehind.In
            : form.Has(classes.From) ? PartyBehind.From
            : form.Has(classes.Between) || Has(token, classes.WithWord) ? PartyBehind.With
            : form.Has(classes.PositionNoun) ? PartyBehind.Position
            : form.Has(classes.And) || form.Has(classes.Verb) && Carries(token, Proclitics.And) ? PartyBehind.And
            : form.Has(classes.Verb) ? PartyBehind.Verb
            : mentions.Covering(Layers.People, token) is not null || mentions.Covering(Layers.Number, token) is not null ? PartyBehind.People
            : PartyBehind.Other;
    }

    /// <summary>Finite verbs, and commas with words that open a clause, before each token.</summary>
    public (int[] Verbs, int[] Breaks) Counts()
    {
        var verbs = new int[stream.Count + 1];
        var breaks = new int[stream.Count + 1];
        for (var token = 0; token < stream.Count; token++)
        {
            var isBreak = stream[token].Kind == TokenKind.Comma || Has(token, classes.ClauseBreak);
            verbs[token + 1] = verbs[token] + (Claims.Clauses.IsVerb(classes, stream, mentions, token) ? 1 : 0);
            breaks[token + 1] = breaks[token] + (isBreak ? 1 : 0);
        }

        return (verbs, breaks);
    }

    private bool Has(int token, int lexicalClass) =>
        stream[token].Form.Classes.Has(lexicalClass) || mentions.Covering(Layers.Phrase, token) is PhraseMention phrase && phrase.Has(lexicalClass);

    private bool HasBefore(int token, int lexicalClass) => token > 0 && !stream[token - 1].EndsSentence && Has(token - 1, lexicalClass);

    private bool CarriesPreposition(int token) => Carries(token, Proclitics.Preposition);

    private bool Carries(int token, Proclitics proclitic)
    {
        if (mentions.StartingAt(Layers.Actor, token) is not null && stream[token].Form.MayCarry(proclitic) && !stream[token].Form.Readings.Any(reading => reading.Proclitics == Proclitics.None && !reading.Senses.IsEmpty))
        {
            return true;
        }

        foreach (var reading in stream[token].Form.Readings)
        {
            if ((reading.Proclitics & proclitic) != 0 && !reading.Senses.IsEmpty)
            {
                return true;
            }
        }

        return false;
    }
}
