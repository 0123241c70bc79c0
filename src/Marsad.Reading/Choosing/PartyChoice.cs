using Marsad.Model;

namespace Marsad.Reading.Choosing;

/// <summary>A side on a ballot.</summary>
/// <param name="Key">Who, or null for nobody.</param>
/// <param name="Note">Where the text names it, or null.</param>
internal readonly record struct PartyChoice(ActorKey? Key, PartyNote? Note);
