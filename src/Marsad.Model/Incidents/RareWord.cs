namespace Marsad.Model.Incidents;

/// <summary>A word that tells one report from another.</summary>
/// <param name="Word">The word, folded.</param>
/// <param name="Weight">How rare it is in newswire, in thousandths of a natural logarithm; unlisted words weigh most.</param>
public readonly record struct RareWord(string Word, int Weight);
