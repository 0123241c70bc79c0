using Marsad.Reading.Mentions;

namespace Marsad.Reading.Choosing;

/// <summary>A date that an article names at one spot, with what its own words tell.</summary>
/// <param name="Mention">Where it is named.</param>
/// <param name="Sentence">Number of its sentence.</param>
internal sealed record DayNote(DateMention Mention, int Sentence)
{
    /// <summary>What kind of date it is.</summary>
    public DayKind Kind { get; init; }

    /// <summary>How long before the article's day it lies.</summary>
    public DayAge Age { get; init; }

    /// <summary>What it belongs to.</summary>
    public DayCue Cue { get; init; }

    /// <summary>What it opens.</summary>
    public SceneOpening Opens { get; init; }

    /// <summary>How often it is named.</summary>
    public SceneShare Share { get; set; }
}
