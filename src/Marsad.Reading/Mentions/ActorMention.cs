using Marsad.Model;

namespace Marsad.Reading.Mentions;

/// <summary>An actor, named or described.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="Last">Index behind its last token.</param>
/// <param name="Key">The key that claims use.</param>
/// <param name="Sense">How it is named: <c>name</c>, <c>force</c>, <c>government</c>, <c>metonym</c>, <c>epithet</c>, <c>person</c> …</param>
/// <param name="Origin">The rule or knowledge row that made it.</param>
public sealed record ActorMention(int First, int Last, ActorKey Key, string Sense, string Origin) : Mention(First, Last, Origin)
{
    /// <inheritdoc/>
    public override string Layer => Layers.Actor;

    /// <inheritdoc/>
    public override string? Attribute(string name) => name switch { "sense" => Sense, "key" => Key.Value, _ => null };

    /// <inheritdoc/>
    public override string Describe() => $"{Key} ({Sense})";

    /// <inheritdoc/>
    public override AnnotationFacts Facts() => new AnnotationFacts.Actor(Key, Sense);
}
