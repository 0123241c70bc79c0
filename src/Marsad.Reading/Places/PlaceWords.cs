using Marsad.Reading.Knowledge;
using Marsad.Reading.Lexicon;
using Marsad.Reading.Text;

namespace Marsad.Reading.Places;

/// <summary>The words that name a place.</summary>
internal static class PlaceWords
{
    /// <summary>The words without letters joined to the first («بوادي عذبة»: «وادي عذبة»).</summary>
    public static string Of(TokenStream stream, int first, int last)
    {
        var words = stream.WordsOf(first, last);
        var joined = stream[first].Form.Readings is [{ Proclitics: var letters }, ..] && (letters & Proclitics.The) == 0 ? int.PopCount((int)letters) : 0;
        return joined < words.Length ? words[joined..] : words;
    }

    /// <summary>The words with the noun that leads to the name, where one stands right before it («معسكر الاستقبال»).</summary>
    public static string WithNoun(WordClasses classes, TokenStream stream, int first, int last)
    {
        var leads = first > 0 && !stream[first - 1].EndsSentence && stream[first - 1].Form.Classes.Has(classes.PlaceNoun)
            && !stream[first - 1].Form.Classes.Has(classes.Direction) && !stream[first - 1].Form.Classes.Has(classes.In);
        return leads ? Of(stream, first - 1, last) : stream.WordsOf(first, last);
    }
}
