using Marsad.Reading.Knowledge;
using Marsad.Reading.Mentions;
using Marsad.Reading.Text;

namespace Marsad.Reading.Claims;

/// <summary>Distances inside an article, in tokens.</summary>
internal static class Clauses
{
    /// <summary>Number of tokens between two stretches; 0 where they touch or overlap.</summary>
    public static int Distance(int first, int last, Mention mention) =>
        mention.First >= last ? mention.First - last : first >= mention.Last ? first - mention.Last : 0;

    /// <summary>Number of commas between two tokens.</summary>
    public static int Commas(TokenStream stream, int from, int to)
    {
        var commas = 0;
        for (var token = Math.Min(from, to); token < Math.Max(from, to); token++)
        {
            commas += stream[token].Kind == TokenKind.Comma ? 1 : 0;
        }

        return commas;
    }

    /// <summary>True for a finite verb; «بينهم» and «إضافة إلى» are spelled like verbs and are none.</summary>
    public static bool IsVerb(WordClasses classes, TokenStream stream, MentionTable mentions, int token)
    {
        var form = stream[token].Form;
        return form.Classes.Has(classes.Verb) && !form.Classes.Has(classes.Particle) && !form.Classes.Has(classes.AmongThem)
            && !(mentions.Covering(Layers.Phrase, token) is PhraseMention phrase && phrase.Has(classes.Besides));
    }

    /// <summary>True when the two tokens stand in one sentence.</summary>
    public static bool SameSentence(TokenStream stream, int a, int b) => stream.SentenceOf(a) == stream.SentenceOf(b);
}
