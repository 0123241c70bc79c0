using Marsad.Model.Incidents;

namespace Marsad.Incidents.Syndication;

/// <summary>A telling within an independent origin, with what makes it a copy.</summary>
/// <param name="Telling">The telling.</param>
/// <param name="Like">
/// The earlier telling of the origin, in another article, whose passage it shares most of; null where it is not here for its
/// words: the first, or one that stands in the same article or in the same paper of the same day.
/// </param>
/// <param name="Share">How much of the shorter passage the two share, 0 to 1, estimated by <see cref="PassageSketch.Shared"/>; 0 without <paramref name="Like"/>.</param>
public sealed record OriginTelling(Telling Telling, Telling? Like, double Share);
