using Marsad.Reading.Lexicon;

namespace Marsad.Reading.Rules;

/// <summary>The words that patterns use in braces for features and joined letters.</summary>
internal static class TestNames
{
    /// <summary>The joined letter that a word names.</summary>
    public static bool TryClitic(string name, out Proclitics clitic)
    {
        clitic = name switch
        {
            "and" => Proclitics.And,
            "so" => Proclitics.So,
            "by" => Proclitics.By,
            "to" => Proclitics.To,
            "as" => Proclitics.As,
            "will" => Proclitics.Will,
            "the" => Proclitics.The,
            "preposition" => Proclitics.Preposition,
            _ => Proclitics.None,
        };
        return clitic != Proclitics.None;
    }

    /// <summary>The feature that a word names.</summary>
    public static bool TryFeature(string name, out WordFeatures feature)
    {
        feature = name switch
        {
            "singular" => WordFeatures.Singular,
            "dual" => WordFeatures.Dual,
            "plural" => WordFeatures.Plural,
            "feminine" => WordFeatures.Feminine,
            "past" => WordFeatures.Past,
            "imperfect" => WordFeatures.Imperfect,
            "verbal-noun" => WordFeatures.VerbalNoun,
            "participle" => WordFeatures.Participle,
            "construct" => WordFeatures.Construct,
            "accusative" => WordFeatures.Accusative,
            "future" => WordFeatures.Future,
            "passive" => WordFeatures.Passive,
            _ => WordFeatures.None,
        };
        return feature != WordFeatures.None;
    }
}
