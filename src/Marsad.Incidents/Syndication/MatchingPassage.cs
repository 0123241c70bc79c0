using Marsad.Model;

namespace Marsad.Incidents.Syndication;

/// <summary>A stretch that two articles have in common, but for light edits.</summary>
/// <param name="Here">Where it stands in the one article's text.</param>
/// <param name="There">Where it stands in the other's.</param>
/// <param name="Words">How many words of it are the same, word for word.</param>
public sealed record MatchingPassage(TextSpan Here, TextSpan There, int Words);
