using Marsad.Reading.Mentions;

namespace Marsad.Reading.Choosing;

/// <summary>A place that an article names at one spot, with what its own words tell.</summary>
/// <param name="Mention">Where it is named.</param>
/// <param name="Sentence">Number of its sentence.</param>
internal sealed record PlaceNote(PlaceMention Mention, int Sentence)
{
    /// <summary>What two mentions of one place share.</summary>
    public string Key => Mention.Place.Id ?? Mention.Place.Name;

    /// <summary>What stands before the noun phrase.</summary>
    public PlaceCue Cue { get; init; }

    /// <summary>What leads to the name.</summary>
    public PlaceHead Head { get; init; }

    /// <summary>What it is part of.</summary>
    public PlaceFrame Frame { get; init; }

    /// <summary>How it stands to those beside it.</summary>
    public PlaceNest Nest { get; init; }

    /// <summary>What it opens.</summary>
    public SceneOpening Opens { get; init; }

    /// <summary>How its country stands to the article's.</summary>
    public PlaceLand Land { get; set; }

    /// <summary>How often it is named.</summary>
    public SceneShare Share { get; set; }

    /// <summary>True where it stands as scenes stand.</summary>
    public bool IsPlaced => Frame == PlaceFrame.Free && (Cue is PlaceCue.In or PlaceCue.ByLetter or PlaceCue.On or PlaceCue.Located || Head != PlaceHead.Bare && Cue != PlaceCue.From);
}
