using Marsad.Model;

namespace Marsad.Reading.Mentions;

/// <summary>A place that the text names.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="Last">Index behind its last token.</param>
/// <param name="Place">What it was resolved to.</param>
/// <param name="Origin">The rule or knowledge row that made it.</param>
public sealed record PlaceMention(int First, int Last, PlaceRef Place, string Origin) : Mention(First, Last, Origin)
{
    /// <inheritdoc/>
    public override string Layer => Layers.Place;

    /// <inheritdoc/>
    public override string Describe() => Place.Id is null ? Place.Name : $"{Place.Name} ({Place.Id})";

    /// <inheritdoc/>
    public override AnnotationFacts Facts() => new AnnotationFacts.Place(Place);
}
