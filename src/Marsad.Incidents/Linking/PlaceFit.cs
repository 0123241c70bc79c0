namespace Marsad.Incidents.Linking;

/// <summary>How two places fit.</summary>
/// <param name="Clue">The clue that it gives.</param>
/// <param name="Share">How much of it, 1 being all.</param>
/// <param name="Detail">The places, for people.</param>
internal readonly record struct PlaceFit(string Clue, double Share, string Detail);
