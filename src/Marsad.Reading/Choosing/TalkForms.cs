using Marsad.Reading.Claims;
using Marsad.Reading.Knowledge;
using Marsad.Reading.Lexicon;
using Marsad.Reading.Mentions;
using Marsad.Reading.Text;

namespace Marsad.Reading.Choosing;

/// <summary>Reads the words that tell a diplomatic act: their form and gender, and what else stands behind them.</summary>
internal sealed class TalkForms(WordClasses classes, TokenStream stream, MentionTable mentions)
{
    private const int Reach = 14;
    private const char FeminineNoun = '\u0647';
    private const char FeminineVerb = '\u062A';
    private const char And = '\u0648';
    private static readonly string[] PluralEndings = ["\u0648\u0627", "\u0648\u0646"];

    /// <summary>What kind of word tells an act.</summary>
    public TalkForm FormOf(DiplomacyDraft draft)
    {
        var form = stream[draft.At].Form;
        if (form.Classes.Has(classes.OwnVoice))
        {
            return TalkForm.Own;
        }

        var hasPronoun = form.Readings is [{ HasPronoun: true }, ..];
        return form.Classes.Has(classes.DemandNoun) || !form.Classes.Has(classes.Verb) && draft.Rule.Attribute("how") is not "speaker"
            ? hasPronoun ? TalkForm.OwnNoun : form.MayCarry(Proclitics.The) ? TalkForm.Definite : TalkForm.Noun
            : !form.Classes.Has(classes.Verb) ? TalkForm.Participle
            : hasPronoun ? TalkForm.WithObject
            : PersonOf(form);
    }

    /// <summary>Whether the noun phrase of a side has the gender of a verb.</summary>
    public TalkGender GenderOf(TalkForm form, PartyNote? note)
    {
        if (note is null || form is not (TalkForm.He or TalkForm.She))
        {
            return TalkGender.Untold;
        }

        var isFeminine = stream[note.Start].Form.Key is [.., FeminineNoun];
        return form == TalkForm.She
            ? isFeminine ? TalkGender.BothFeminine : TalkGender.VerbFeminine
            : isFeminine ? TalkGender.NameFeminine : TalkGender.NeitherFeminine;
    }

    /// <summary>What else stands in the sentence behind the words of an act: the first that tells.</summary>
    public TalkWords WordsBehind(DiplomacyDraft draft)
    {
        for (var token = draft.Rule.TriggerLast; token < Math.Min(stream.Count, draft.Rule.TriggerLast + Reach) && !stream[token - 1].EndsSentence; token++)
        {
            var form = stream[token].Form.Classes;
            if (form.Has(classes.Wrong))
            {
                return TalkWords.Wrong;
            }

            if (form.Has(classes.AskedDeed))
            {
                return TalkWords.Asked;
            }

            if (mentions.Covering(EventReader.Label, token) is not null)
            {
                return TalkWords.Deed;
            }

            if (form.Has(classes.AddressEnd))
            {
                return TalkWords.To;
            }
        }

        return TalkWords.None;
    }

    private TalkForm PersonOf(WordForm form)
    {
        var features = form.SenseOf(classes.Verb)?.Features ?? WordFeatures.None;
        var key = form.Key is [And, _, _, _, ..] && form.MayCarry(Proclitics.And) ? form.Key.AsSpan(1) : form.Key;
        return (features & (WordFeatures.Plural | WordFeatures.Dual)) != 0 || key.EndsWith(PluralEndings[0], StringComparison.Ordinal) || key.EndsWith(PluralEndings[1], StringComparison.Ordinal) ? TalkForm.They
            : (features & WordFeatures.Feminine) != 0 || key[0] == FeminineVerb || key[^1] == FeminineVerb ? TalkForm.She
            : TalkForm.He;
    }
}
