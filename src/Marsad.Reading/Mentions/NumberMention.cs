using Marsad.Model;

namespace Marsad.Reading.Mentions;

/// <summary>A number, with its bounds (codebook, 2.1).</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="Last">Index behind its last token.</param>
/// <param name="Count">What it counts; a bare number counts exactly itself.</param>
/// <param name="Origin">The grammar or rule that made it.</param>
public sealed record NumberMention(int First, int Last, CountRange Count, string Origin) : Mention(First, Last, Origin)
{
    /// <summary>True for "third", false for "three".</summary>
    public bool IsOrdinal { get; init; }

    /// <summary>True for a quantity without a figure («عشرات», «عدد من»).</summary>
    public bool IsVague { get; init; }

    /// <summary>True for "about": the bounds are those of the figure.</summary>
    public bool IsApproximate { get; init; }

    /// <summary>True where it is written in digits.</summary>
    public bool InDigits { get; init; }

    /// <summary>True for a percentage, a fraction or a decimal: never a count of people.</summary>
    public bool IsShare { get; init; }

    /// <inheritdoc/>
    public override string Layer => Layers.Number;

    /// <inheritdoc/>
    public override string? Attribute(string name) => name switch
    {
        "ordinal" => IsOrdinal ? "yes" : null,
        "share" => IsShare ? "yes" : null,
        "vague" => IsVague ? "yes" : null,
        _ => null,
    };

    /// <inheritdoc/>
    public override string Describe() => (IsOrdinal ? "#" : string.Empty) + Count;

    /// <inheritdoc/>
    public override AnnotationFacts Facts() => new AnnotationFacts.Number(Count, IsOrdinal, IsShare);
}
