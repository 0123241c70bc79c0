namespace Marsad.Model.Incidents;

/// <summary>A claim as the record knows it.</summary>
/// <param name="Key">
/// Names the claim across readings: the article's key, a colon, what is claimed (<c>killed</c>, <c>airstrike</c>), a colon, and
/// where its evidence stands (UTF-16 offset); a second such claim of the same words ends in <c>~2</c>.
/// </param>
/// <param name="Claim">What was claimed.</param>
public sealed record RecordedClaim(string Key, Claim Claim);
