namespace Marsad.Reading.Places;

/// <summary>Stand-in until the gazetteer lands.</summary>
public sealed record PlaceEntry(string Id, string Name);
