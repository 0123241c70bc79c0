using Marsad.Model;
using Marsad.Reading.Knowledge;
using Marsad.Reading.Lexicon;
using Marsad.Reading.Mentions;
using Marsad.Reading.Text;

namespace Marsad.Reading.Claims;

/// <summary>Whether a thing is asserted, denied, feared or still to come, by the words before its trigger.</summary>
internal sealed class StatusReader(WordClasses classes, TokenStream stream, MentionTable mentions)
{
    private const int Reach = 5;

    /// <summary>The status of what a trigger says; null where the words negate it and nobody alleges it.</summary>
    public ClaimStatus? StatusOf(int trigger, bool speakerDenies)
    {
        if (speakerDenies)
        {
            return ClaimStatus.Denied;
        }

        var sentence = stream.Sentences[stream.SentenceOf(trigger)];
        if (stream[trigger].Form.Readings.Any(reading => (reading.Proclitics & Proclitics.Will) != 0))
        {
            return ClaimStatus.Planned;
        }

        for (var token = trigger - 1; token >= Math.Max(sentence.First, trigger - Reach); token--)
        {
            var form = stream[token].Form;
            if (stream[token].Kind == TokenKind.Comma)
            {
                break;
            }

            if (form.Classes.Has(classes.Fear) || IsPhrase(token, classes.Fear))
            {
                return ClaimStatus.Feared;
            }

            if (IsPhrase(token, classes.DeniedWord) || form.Classes.Has(classes.DeniedWord))
            {
                return ClaimStatus.Denied;
            }

            if (form.Classes.Has(classes.Negation) && trigger - token <= 3 && !IsBound(token))
            {
                return null;
            }

            if (form.Classes.Has(classes.Plan))
            {
                return ClaimStatus.Planned;
            }
        }

        return ClaimStatus.Asserted;
    }

    /// <summary>True where words of a plan stand in a stretch or right behind it: «زيارة مقررة», «مؤتمر … المقرر عقده».</summary>
    public bool IsPlanned(int first, int last)
    {
        for (var token = first; token < Math.Min(stream.Count, last + 2) && !stream[token].EndsSentence; token++)
        {
            if (stream[token].Form.Classes.Has(classes.Plan) || stream[token].Form.Readings.Any(reading => (reading.Proclitics & Proclitics.Will) != 0))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsPhrase(int token, int lexicalClass) => mentions.StartingAt(Layers.Phrase, token) is PhraseMention phrase && phrase.Has(lexicalClass);

    /// <summary>«ما لا يقل عن ستة»: the negation belongs to the bound of a number.</summary>
    private bool IsBound(int token) => mentions.Covering(Layers.Number, token) is not null;
}
