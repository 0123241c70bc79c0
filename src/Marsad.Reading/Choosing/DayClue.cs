namespace Marsad.Reading.Choosing;

/// <summary>What is noted about every date that may be the day of a deed, in the order of the sheet.</summary>
internal enum DayClue
{
    /// <summary>Where it stands.</summary>
    Where,

    /// <summary>How far from the words.</summary>
    Gap,

    /// <summary>Which of the dates on that side it is, counted from the words.</summary>
    Order,

    /// <summary>Finite verbs between.</summary>
    Verbs,

    /// <summary>Commas and clause-opening words between.</summary>
    Breaks,

    /// <summary>What it belongs to.</summary>
    Cue,

    /// <summary>What kind of date it is.</summary>
    Kind,

    /// <summary>How old it is.</summary>
    Age,

    /// <summary>What it opens.</summary>
    Opens,

    /// <summary>How often it is named.</summary>
    Share,

    /// <summary>Whether it was chosen before.</summary>
    Kept,

    /// <summary>What the sentence of the draft offers.</summary>
    Rival,

    /// <summary>How that sentence goes on.</summary>
    Turn,

    /// <summary>What is asked for.</summary>
    Deed,

    /// <summary>Whether the words may only point back.</summary>
    Back,

    /// <summary>Whether somebody else than the writer tells it.</summary>
    Told,

    /// <summary>Whether it was chosen for the same matter.</summary>
    Twin,

    /// <summary>How deep the draft stands.</summary>
    Depth,

    /// <summary>In what form it is told.</summary>
    Tense,

    /// <summary>Whether it was chosen for the same place.</summary>
    Spot,

    /// <summary>What the rules answer.</summary>
    Rule,
}
