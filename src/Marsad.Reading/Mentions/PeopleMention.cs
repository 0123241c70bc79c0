using Marsad.Model;

namespace Marsad.Reading.Mentions;

/// <summary>A counted or described group of people, or one person («14 عنصراً من قوات النظام», «جندي»).</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="Last">Index behind its last token.</param>
/// <param name="Count">How many.</param>
/// <param name="Origin">The grammar or rule that made it.</param>
public sealed record PeopleMention(int First, int Last, CountRange Count, string Origin) : Mention(First, Last, Origin)
{
    /// <summary>Index of the head noun, or of the number where there is none.</summary>
    public int Head { get; init; }

    /// <summary>Whose people they are, or null where the words do not tell.</summary>
    public ActorKey? Side { get; init; }

    /// <summary>Their status, as the words tell it.</summary>
    public VictimClass Class { get; init; }

    /// <summary>The harm that the noun itself names («قتيل», «جريح»), or null.</summary>
    public Harm? Harm { get; init; }

    /// <summary>True where the words count them (a figure, a dual, a vague quantity); false for a bare noun.</summary>
    public bool IsCounted { get; init; }

    /// <summary>True where the noun carries the article («الجنود»): it may only point back.</summary>
    public bool IsDefinite { get; init; }

    /// <summary>True where the noun tells of a harm even without a count («قتلى»); false for those that often only name a topic («ضحايا»).</summary>
    public bool TellsHarmAlone { get; init; }

    /// <summary>True for soldiers, police and officers: people of a state unless the text says otherwise.</summary>
    public bool IsRegular { get; init; }

    /// <summary>True where there is a number and no noun («15 من قوات الجيش», «5 آخرين»).</summary>
    public bool IsElliptic { get; init; }

    /// <inheritdoc/>
    public override string Layer => Layers.People;

    /// <inheritdoc/>
    public override string? Attribute(string name) => name switch
    {
        "counted" => IsCounted ? "yes" : null,
        "definite" => IsDefinite ? "yes" : null,
        "elliptic" => IsElliptic ? "yes" : null,
        "harm" => Harm?.ToString(),
        "side" => Side?.Value,
        "class" => Class.ToString(),
        _ => null,
    };

    /// <inheritdoc/>
    public override string Describe() => $"{Count} {Class} {Side}{(Harm is { } harm ? " " + harm : string.Empty)}";

    /// <inheritdoc/>
    public override AnnotationFacts Facts() => new AnnotationFacts.People(Count, Class, Side, Harm);
}
