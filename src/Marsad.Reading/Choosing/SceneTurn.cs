namespace Marsad.Reading.Choosing;

/// <summary>How the sentence of a draft goes on from what stands before it.</summary>
internal enum SceneTurn
{
    /// <summary>Plainly.</summary>
    Plain,

    /// <summary>With somebody's words («وأضاف», «وقال»).</summary>
    Says,

    /// <summary>With what lies behind («وكان», «يذكر أن»).</summary>
    Background,

    /// <summary>With another matter («من جهة أخرى»).</summary>
    Elsewhere,

    /// <summary>With a place or a time («وفي …»).</summary>
    SetsScene,
}
