namespace Marsad.Reading.Choosing;

/// <summary>What the rules take for the sign of a running total.</summary>
internal enum ScopeVoice
{
    /// <summary>They see one incident.</summary>
    Incident,

    /// <summary>A window that reaches to the article's day.</summary>
    Since,

    /// <summary>A stretch of time that is over.</summary>
    Over,

    /// <summary>Words that call the figure a total.</summary>
    Words,

    /// <summary>The whole of which this is a part is one.</summary>
    Whole,

    /// <summary>The figure, a war, many places.</summary>
    Tally,
}
