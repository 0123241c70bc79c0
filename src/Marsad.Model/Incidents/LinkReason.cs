namespace Marsad.Model.Incidents;

/// <summary>One clue of a link.</summary>
/// <param name="Clue">Its name in the linking table, such as <c>day.same</c>.</param>
/// <param name="Weight">What it adds, in thousandths; negative where it speaks against.</param>
/// <param name="Detail">What was compared: a place, a figure, words; may be empty.</param>
public sealed record LinkReason(string Clue, int Weight, string Detail);
