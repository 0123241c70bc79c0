namespace Marsad.Incidents.Linking;

/// <summary>A place in the index where tellings that may be of one occurrence meet.</summary>
/// <param name="Hash">What they have in common: a place and a day, a rare word and a day, a figure, a run of words.</param>
/// <param name="Role">How it meets the others there.</param>
public readonly record struct NeighbourhoodKey(ulong Hash, NeighbourhoodRole Role);
