namespace Marsad.Reading.Choosing;

/// <summary>The words of a draft for which a place or a day is asked.</summary>
/// <param name="First">Their first token.</param>
/// <param name="Last">Token behind them.</param>
/// <param name="Deed">What they tell.</param>
/// <param name="PointsBack">True where they may only point back («الهجوم»).</param>
/// <param name="Matter">What another draft must share to tell the same matter, or null.</param>
internal readonly record struct SceneAsk(int First, int Last, SceneDeed Deed, bool PointsBack, SceneMatter? Matter)
{
    /// <summary>In what form the deed is told.</summary>
    public SceneTense Tense { get; init; }

    /// <summary>What two drafts share that have one place, or null; given where the place is known.</summary>
    public string? Spot { get; init; }
}
