using Marsad.Reading.Lexicon;
using Marsad.Reading.Places;

namespace Marsad.Reading.Names;

/// <summary>Words that may name a place, or one of several places.</summary>
/// <param name="First">Index of the first token.</param>
/// <param name="Last">Index behind the last token.</param>
/// <param name="Proclitics">Letters joined to the front of the first word.</param>
/// <param name="Name">The gazetteer's name, with the places that bear it.</param>
public sealed record PlaceName(int First, int Last, Proclitics Proclitics, GazetteerName Name);
