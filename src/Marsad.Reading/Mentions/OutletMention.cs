using Marsad.Model;

namespace Marsad.Reading.Mentions;

/// <summary>An outlet or agency.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="Last">Index behind its last token.</param>
/// <param name="Key">The key that sources use.</param>
/// <param name="Origin">The knowledge row.</param>
public sealed record OutletMention(int First, int Last, ActorKey Key, string Origin) : Mention(First, Last, Origin)
{
    /// <inheritdoc/>
    public override string Layer => Layers.Outlet;

    /// <inheritdoc/>
    public override string Describe() => Key.Value;

    /// <inheritdoc/>
    public override AnnotationFacts Facts() => new AnnotationFacts.Actor(Key, Layer);
}
