namespace Marsad.Model.Incidents;

/// <summary>How well an incident is supported, after Airwars; the rule is written in <c>docs/tolls.md</c>.</summary>
public enum GradeLevel
{
    /// <summary>A side admits it against its interest, or sources of opposing sides agree.</summary>
    Confirmed,

    /// <summary>Two independent origins or more, or one recorder with place and day.</summary>
    Fair,

    /// <summary>One origin.</summary>
    Weak,

    /// <summary>Denied, or told with rival figures or rival perpetrators.</summary>
    Contested,

    /// <summary>Only denied or withdrawn.</summary>
    Discounted,
}
