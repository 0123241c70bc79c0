namespace Marsad.Reading.Names;

/// <summary>Names whose meaning is settled over the whole article.</summary>
/// <param name="Places">Names of places, in the order of the text.</param>
/// <param name="Generics">General names of actors, in the order of the text.</param>
public sealed record FoundNames(IReadOnlyList<PlaceName> Places, IReadOnlyList<GenericName> Generics);
