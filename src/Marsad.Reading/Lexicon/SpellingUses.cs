using Marsad.Reading.Dates;
using Marsad.Reading.Numbers;

namespace Marsad.Reading.Lexicon;

/// <summary>What the stages of a reading can make of a spelling, found once for all its tokens. A superset: it spares looking, it decides nothing.</summary>
/// <param name="Stages">The stages that it may concern.</param>
/// <param name="Times">Its kinds in the grammar of dates, as a word without a pronoun.</param>
/// <param name="Numerals">Its kinds in the grammar of numbers, as a word without a pronoun.</param>
internal readonly record struct SpellingUses(Stages Stages, TimeKinds Times, NumeralKinds Numerals)
{
    /// <summary>Everything: nothing may be passed over.</summary>
    public static readonly SpellingUses Unknown = new(Stages.All, (TimeKinds)(-1), (NumeralKinds)(-1));
}
