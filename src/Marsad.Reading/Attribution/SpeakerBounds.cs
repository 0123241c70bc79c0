using Marsad.Reading.Knowledge;
using Marsad.Reading.Lexicon;
using Marsad.Reading.Mentions;
using Marsad.Reading.Text;

namespace Marsad.Reading.Attribution;

/// <summary>Where the words for a speaker begin and end behind a verb of saying or "according to".</summary>
internal sealed class SpeakerBounds(WordClasses classes, TokenStream stream, MentionTable mentions)
{
    private const int Longest = 14;
    private const int LongestQuoted = 7;
    private const char NameEnding = '\u064A';

    /// <summary>The first token of the speaker behind a cue: times, asides and the one who was told are passed over («قال أمس لوكالة رويترز مصدر أمني»).</summary>
    /// <param name="first">Token behind the cue.</param>
    /// <param name="limit">End of the sentence.</param>
    /// <param name="according">True behind "according to": a verb of saying may follow («وفق ما ذكره مصدر»), and no one is told.</param>
    public int SkipAsides(int first, int limit, bool according)
    {
        var token = first;
        while (token < limit && AsideAt(token, limit, according) is var end && end > token)
        {
            token = end;
        }

        return token;
    }

    /// <summary>The end of the words that begin at a token.</summary>
    public int EndOf(int first, int limit)
    {
        var token = first;
        var isQuoted = first > 0 && stream[first - 1].Kind == TokenKind.Quote;
        while (token < Math.Min(limit, first + Longest) && (IsInName(token) ? !IsToldAt(token, first) : isQuoted && stream[token].Kind == TokenKind.Quote || !EndsPhrase(token, first)))
        {
            isQuoted &= stream[token].Kind != TokenKind.Quote;
            token = Math.Max(token + 1, QuotedNameEnd(token, limit));
        }

        return Math.Min(token, limit);
    }

    /// <summary>True for a word that the lexicon does not know: most often a part of a name.</summary>
    public bool IsUnlistedName(int token) => stream[token].Kind == TokenKind.Word && stream[token].Form.Readings.IsEmpty;

    /// <summary>«اللواء علي سعيد»: the name, which is spelled nearly like "on".</summary>
    public bool IsAli(int token, int first) =>
        token > first && stream[token].Form.Classes.Has(classes.On) && stream.Text[stream[token].End - 1] == NameEnding
        && (stream[token - 1].Form.Classes.Has(classes.SpeakerNoun) || IsUnlistedName(token - 1) || IsInName(token - 1)) && token + 1 < stream.Count && IsUnlistedName(token + 1);

    /// <summary>«قال علي سعيد»: the same name at the head of the phrase.</summary>
    public bool IsAliHead(int first) =>
        stream[first].Form.Classes.Has(classes.On) && stream.Text[stream[first].End - 1] == NameEnding && first + 1 < stream.Count && IsUnlistedName(first + 1);

    /// <summary>The token behind a short quotation that opens at a token and is a name («صحيفة "الوطن"»), or -1.</summary>
    private int QuotedNameEnd(int token, int limit)
    {
        if (stream[token].Kind != TokenKind.Quote)
        {
            return -1;
        }

        for (var end = token + 1; end < Math.Min(limit, token + LongestQuoted); end++)
        {
            if (stream[end].Kind == TokenKind.Quote)
            {
                return end + 1;
            }

            if (stream[end].Kind is TokenKind.Comma || (stream[end].Form.Classes.Has(classes.Verb) && !stream[end].Form.Classes.Has(classes.SpeakerNoun) && !IsInName(end)))
            {
                break;
            }
        }

        return -1;
    }

    /// <summary>«مصدر أمني لوكالة رويترز», «المصدر لـ"الوطن"»: who was told is no part of the speaker's name.</summary>
    private bool IsToldAt(int token, int first) =>
        token > first && !stream[first].Form.Classes.Has(classes.StatementNoun)
        && (token == first + 1 && stream[first].Form.Classes.Has(classes.PointsBack) && mentions.StartingAt(Layers.Outlet, token) is not null
            || (mentions.StartingAt(Layers.Outlet, token) is not null || stream[token].Form.Classes.Has(classes.OutletNoun)) && stream[token].Form.MayCarry(Proclitics.To));

    /// <summary>«لـ"الوطن"»: the letter for "to" alone before a quotation.</summary>
    private bool IsLoneTo(int token) =>
        token + 1 < stream.Count && stream[token + 1].Kind == TokenKind.Quote && stream[token].Form.Key.Length == 1 && stream[token].Kind == TokenKind.Word
        && !stream[token].Form.Classes.Has(classes.And);

    /// <summary>True where what stands behind a speaker is told by them: "that", a quotation, "of".</summary>
    public bool OpensContent(int token, int limit) =>
        token < limit && (stream[token].Kind is TokenKind.Quote or TokenKind.Comma || stream[token].Form.Classes.Has(classes.That)
            || stream[token].Form.Classes.Has(classes.SayAbout) || mentions.StartingAt(Layers.Date, token) is not null
            || IsInStatement(token) || IsLoneTo(token) || IsToldAt(token, token - 1) || IsAsideToThat(token, limit));

    /// <summary>«المتحدث باسم القوات التي تقاتل في عدن إن»: a relative clause, then "that".</summary>
    private bool IsAsideToThat(int token, int limit)
    {
        if (!stream[token].Form.Classes.Has(classes.Relative) || stream[token].Form.Classes.Has(classes.From))
        {
            return false;
        }

        for (var at = token + 1; at < Math.Min(limit, token + Longest); at++)
        {
            if (stream[at].Form.Classes.Has(classes.That))
            {
                return true;
            }
        }

        return false;
    }

    private int AsideAt(int token, int limit, bool according)
    {
        if (mentions.StartingAt(Layers.Date, token) is { } date)
        {
            return date.Last;
        }

        if (mentions.StartingAt(Layers.Phrase, token) is PhraseMention phrase && (phrase.Has(classes.SpeechAside) || (according && phrase.Has(classes.Say))))
        {
            return phrase.Last;
        }

        var form = stream[token].Form;
        if (!according && IsTold(token, form))
        {
            return mentions.StartingAt(Layers.Outlet, token)!.Last;
        }

        if (IsLoneTo(token) && QuotedNameEnd(token + 1, limit) is > 0 and var told)
        {
            return told;
        }

        var skips = stream[token].Kind switch
        {
            TokenKind.Quote => token + 1 < limit && IsInName(token + 1) && QuotedNameEnd(token, limit) > 0,
            TokenKind.Mark => true,
            TokenKind.Comma => token + 1 < limit && (mentions.StartingAt(Layers.Date, token + 1) is not null || mentions.EndingAt(Layers.Date, token) is not null),
            _ => form.Classes.Has(classes.SpeechAside) || (according && (form.Classes.Has(classes.Say) || form.Classes.Has(classes.Relay))),
        };
        return skips ? token + 1 : token;
    }

    /// <summary>«لوكالة رويترز»: the one who was told.</summary>
    private bool IsTold(int token, WordForm form) =>
        mentions.StartingAt(Layers.Outlet, token) is not null && form.MayCarry(Proclitics.To);

    private bool IsInName(int token) =>
        mentions.Covering(Layers.Actor, token) is not null || mentions.Covering(Layers.Person, token) is not null || mentions.Covering(Layers.Outlet, token) is not null;

    /// <summary>«في بيانها»: no part of the speaker's name.</summary>
    private bool IsInStatement(int token) =>
        stream[token].Form.Classes.Has(classes.In) && token + 1 < stream.Count && stream[token + 1].Form.Classes.Has(classes.StatementNoun);

    /// <summary>A phrase that is a deed, an aside («القضاء على», «من جهته»).</summary>
    private bool StartsPredicate(int token) =>
        mentions.StartingAt(Layers.Phrase, token) is PhraseMention phrase
        && (phrase.Has(classes.Verb) || phrase.Has(classes.SpeechAside) || phrase.Has(classes.HarmNoun) || phrase.Has(classes.EventNoun));

    private bool EndsPhrase(int token, int first)
    {
        var kind = stream[token].Kind;
        var form = stream[token].Form;
        if (IsAli(token, first) || (token == first && IsAliHead(token)))
        {
            return false;
        }

        if (kind is TokenKind.Comma or TokenKind.Mark || form.Classes.Has(classes.That) || form.Classes.Has(classes.SayAbout)
            || (form.Classes.Has(classes.Relative) && !form.Classes.Has(classes.From))
            || mentions.StartingAt(Layers.Date, token) is not null || IsInStatement(token) || StartsPredicate(token)
            || form.Classes.Has(classes.SpeakerEnd) && !(token > first && stream[token - 1].Form.Classes.Has(classes.OutletNoun)) || IsLoneTo(token) || IsToldAt(token, first))
        {
            return true;
        }

        if (kind == TokenKind.Quote)
        {
            return QuotedNameEnd(token, stream.Count) < 0 || token == first || !(IsInName(token + 1) || stream[token - 1].Form.Classes.Has(classes.OutletNoun) || stream[token - 1].Form.Classes.Has(classes.SpeakerNoun));
        }

        return form.Classes.Has(classes.Verb) && !form.Classes.Has(classes.SpeakerNoun)
            || form.Classes.Has(classes.SayParticiple)
            || ((form.Classes.Has(classes.HarmNoun) || form.Classes.Has(classes.EventNoun) || form.Classes.Has(classes.GainNoun)) && !form.Classes.Has(classes.SpeakerNoun));
    }
}
