namespace Marsad.Reading.Choosing;

/// <summary>What is noted about a side of a diplomatic act beyond <see cref="PartyClue"/>.</summary>
internal enum TalkClue
{
    /// <summary>The rule that found the act.</summary>
    Pattern = PartyClue.Rule + 1,

    /// <summary>The type of the act.</summary>
    Type,

    /// <summary>What kind of word tells it.</summary>
    Form,

    /// <summary>Whether the side speaks where the act is told.</summary>
    Voice,

    /// <summary>How many sides have been chosen before.</summary>
    Taken,

    /// <summary>How it stands in the text to those.</summary>
    Joint,

    /// <summary>How it stands to the first of those.</summary>
    Relation,

    /// <summary>What stands before the words of the act.</summary>
    Before,

    /// <summary>What stands behind them.</summary>
    After,

    /// <summary>Its role in the act told before.</summary>
    Last,

    /// <summary>Its role in the events of the same sentence.</summary>
    Deed,

    /// <summary>Its role in all events of the article.</summary>
    Elsewhere,

    /// <summary>Whether its gender is that of the verb.</summary>
    Gender,
}
