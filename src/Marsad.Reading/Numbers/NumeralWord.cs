namespace Marsad.Reading.Numbers;

/// <summary>A lexeme as the grammar of numbers sees it.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Value">Its figure; for a fraction its denominator.</param>
/// <param name="Times">2 for a dual, else 1.</param>
/// <param name="MayBeAccusative">True where the spelling of a dual construct is also that of the accusative singular.</param>
/// <param name="Role">What a link, bound or share does.</param>
/// <param name="StandsBehind">True for a bound that follows its number.</param>
internal sealed record NumeralWord(NumeralKinds Kind, long Value, int Times, bool MayBeAccusative, NumeralRole Role, bool StandsBehind);
