namespace Marsad.Reading.Choosing;

/// <summary>What is noted about every place that may be the scene of a deed, in the order of the sheet.</summary>
internal enum PlaceClue
{
    /// <summary>Where it stands.</summary>
    Where,

    /// <summary>How far from the words.</summary>
    Gap,

    /// <summary>Which of the places on that side it is, counted from the words.</summary>
    Order,

    /// <summary>Finite verbs between.</summary>
    Verbs,

    /// <summary>Commas and clause-opening words between.</summary>
    Breaks,

    /// <summary>What stands before its noun phrase.</summary>
    Cue,

    /// <summary>What leads to its name.</summary>
    Head,

    /// <summary>How exact it is.</summary>
    Size,

    /// <summary>What it is part of.</summary>
    Frame,

    /// <summary>How it stands to those beside it.</summary>
    Nest,

    /// <summary>What it opens.</summary>
    Opens,

    /// <summary>How often it is named.</summary>
    Share,

    /// <summary>Whether it was chosen before.</summary>
    Kept,

    /// <summary>Whether the sentence points back to it.</summary>
    Pointer,

    /// <summary>What the sentence of the draft offers.</summary>
    Rival,

    /// <summary>How that sentence goes on.</summary>
    Turn,

    /// <summary>What is asked for.</summary>
    Deed,

    /// <summary>Whether the words may only point back.</summary>
    Back,

    /// <summary>Whether it was chosen for the same matter.</summary>
    Twin,

    /// <summary>How deep the draft stands.</summary>
    Depth,

    /// <summary>In what form it is told.</summary>
    Tense,

    /// <summary>How its country stands to the article's.</summary>
    Land,

    /// <summary>What the rules answer.</summary>
    Rule,
}
