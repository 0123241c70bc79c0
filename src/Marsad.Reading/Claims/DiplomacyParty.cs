using Marsad.Model;

namespace Marsad.Reading.Claims;

/// <summary>A side named in the text that may meet, agree, ask or blame.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="Last">Index behind its last token.</param>
/// <param name="Key">Who it is.</param>
internal sealed record DiplomacyParty(int First, int Last, ActorKey Key);
