using System.Collections.Immutable;

namespace Marsad.Model.Incidents;

/// <summary>One step of a toll's sum, down to the words that were printed.</summary>
/// <param name="Label">What is counted here.</param>
/// <param name="Kind">How it comes to its figure.</param>
/// <param name="Range">Its figure.</param>
/// <param name="Children">What it is made of; which of them are added is told by <paramref name="Kind"/>.</param>
public sealed record TollNode(string Label, TollNodeKind Kind, FigureRange Range, ImmutableArray<TollNode> Children)
{
    /// <summary>Id of the incident, or null.</summary>
    public string? Incident { get; init; }

    /// <summary>Whom the figure of the incident is about, or null where there is no incident, or the figure is <see cref="Entry"/>.</summary>
    public TollSubject? Subject { get; init; }

    /// <summary>The figure as told, at a leaf.</summary>
    public FigureEntry? Entry { get; init; }

    /// <summary>What to know about this step: contradictions, choices, gaps.</summary>
    public ImmutableArray<FigureReason> Reasons { get; init; } = [];
}
