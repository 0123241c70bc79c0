using Marsad.Model;

namespace Marsad.Reading.Mentions;

/// <summary>A person that the knowledge lists.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="Last">Index behind its last token.</param>
/// <param name="Key">Key of the actor the person stands for on the article's day.</param>
/// <param name="Role">Their role, or empty.</param>
/// <param name="Origin">The person's row.</param>
public sealed record PersonMention(int First, int Last, ActorKey Key, string Role, string Origin) : Mention(First, Last, Origin)
{
    /// <inheritdoc/>
    public override string Layer => Layers.Person;

    /// <inheritdoc/>
    public override string? Attribute(string name) => name switch { "key" => Key.Value, "role" => Role, _ => null };

    /// <inheritdoc/>
    public override string Describe() => $"{Origin} ({Key})";

    /// <inheritdoc/>
    public override AnnotationFacts Facts() => new AnnotationFacts.Actor(Key, Layer);
}
