using Marsad.Reading.Mentions;

namespace Marsad.Reading.Rules;

/// <summary>A named part of what a rule found.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="Last">Index behind its last token.</param>
/// <param name="Mention">The mention that fills it, where a layer was asked for; else null.</param>
public sealed record MatchedPart(int First, int Last, Mention? Mention);
