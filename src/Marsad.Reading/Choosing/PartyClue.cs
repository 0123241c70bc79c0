namespace Marsad.Reading.Choosing;

/// <summary>What is noted about every side that may fill a role; the first dimensions of each sheet on sides, in this order.</summary>
internal enum PartyClue
{
    /// <summary>Where it stands.</summary>
    Where,

    /// <summary>How far from the words of the draft.</summary>
    Gap,

    /// <summary>Which of the sides on that side of the words it is, counted from them.</summary>
    Order,

    /// <summary>Finite verbs between.</summary>
    Verbs,

    /// <summary>Commas and clause-opening words between.</summary>
    Breaks,

    /// <summary>What stands before its noun phrase.</summary>
    Cue,

    /// <summary>What leads to its name.</summary>
    Head,

    /// <summary>What stands behind it.</summary>
    Behind,

    /// <summary>How it is named.</summary>
    Sense,

    /// <summary>What kind of side it is.</summary>
    Kind,

    /// <summary>How often the article names it.</summary>
    Share,

    /// <summary>Whether it speaks there.</summary>
    Speaks,

    /// <summary>What the rules answer.</summary>
    Rule,
}
