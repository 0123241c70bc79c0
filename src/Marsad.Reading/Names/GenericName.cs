using Marsad.Reading.Actors;

namespace Marsad.Reading.Names;

/// <summary>Words that name an actor only in the light of the article («التنظيم», «القوات المسلحة»).</summary>
/// <param name="First">Index of the first token.</param>
/// <param name="Last">Index behind the last token.</param>
/// <param name="Name">The general name, with its usual referents.</param>
public sealed record GenericName(int First, int Last, ActorName Name);
