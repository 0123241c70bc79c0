using Marsad.Reading.Knowledge;
using Marsad.Reading.Lexicon;
using Marsad.Reading.Mentions;
using Marsad.Reading.Text;

namespace Marsad.Reading.Claims;

/// <summary>Asks the words of one article for the cues of events.</summary>
internal sealed class EventCues(WordClasses classes, TokenStream stream, MentionTable mentions)
{
    /// <summary>The classes.</summary>
    public WordClasses Classes => classes;

    /// <summary>The tokens.</summary>
    public TokenStream Stream => stream;

    /// <summary>The mentions.</summary>
    public MentionTable Mentions => mentions;

    /// <summary>True where a word, or a phrase that begins at it, has a class.</summary>
    public bool Is(int token, int lexicalClass) => LengthOf(token, lexicalClass) > 0;

    /// <summary>Number of tokens of the word or phrase of a class at a token; 0 where there is none.</summary>
    public int LengthOf(int token, int lexicalClass)
    {
        if (mentions.StartingAt(Layers.Phrase, token) is PhraseMention phrase && phrase.Has(lexicalClass))
        {
            return phrase.Length;
        }

        return stream[token].Form.Classes.Has(lexicalClass) ? 1 : 0;
    }

    /// <summary>True where a token carries a joined letter over a word of the lexicon.</summary>
    public bool Carries(int token, Proclitics proclitic)
    {
        var form = stream[token].Form;
        if (mentions.StartingAt(Layers.Phrase, token) is PhraseMention phrase && (phrase.Proclitics & proclitic) != 0)
        {
            return true;
        }

        foreach (var reading in form.Readings)
        {
            if ((reading.Proclitics & proclitic) != 0 && !reading.Senses.IsEmpty)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The nearest token of a class before a token, no further than a start, not across a comma; or -1.</summary>
    public int LastBefore(int token, int start, int lexicalClass)
    {
        for (var at = token - 1; at >= start; at--)
        {
            if (stream[at].Kind == TokenKind.Comma)
            {
                return -1;
            }

            if (Is(at, lexicalClass))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>True where the first sentence is a headline: a short line of its own with text under it.</summary>
    public static bool IsHeadline(TokenStream stream, int token)
    {
        const int Longest = 200;
        var sentences = stream.Sentences;
        var sentence = sentences[stream.SentenceOf(token)];
        return sentence.Line == 0 && sentences[^1].Line > 0 && stream[sentence.Last - 1].End <= Longest;
    }
}
