namespace Marsad.Reading.Choosing;

/// <summary>What a place or a day is asked for: the type of an event, the harm, the type of a talk, or a running total.</summary>
internal enum SceneDeed
{
    /// <summary>Fighting of two sides.</summary>
    Clash,

    /// <summary>A one-sided attack.</summary>
    Attack,

    /// <summary>Shelling.</summary>
    Shelling,

    /// <summary>An air strike.</summary>
    Airstrike,

    /// <summary>An explosion.</summary>
    Explosion,

    /// <summary>A suicide attack.</summary>
    SuicideAttack,

    /// <summary>A killing of somebody named or held.</summary>
    Killing,

    /// <summary>People taken.</summary>
    Seizure,

    /// <summary>A place that changes hands.</summary>
    Territory,

    /// <summary>Dead.</summary>
    Killed,

    /// <summary>Wounded.</summary>
    Injured,

    /// <summary>Held.</summary>
    Held,

    /// <summary>Missing.</summary>
    Missing,

    /// <summary>Displaced.</summary>
    Displaced,

    /// <summary>Dead and wounded in one figure.</summary>
    Mixed,

    /// <summary>A running total.</summary>
    Total,

    /// <summary>A meeting.</summary>
    Meeting,

    /// <summary>An agreement.</summary>
    Agreement,

    /// <summary>A demand or an accusation.</summary>
    Words,
}
