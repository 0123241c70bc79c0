namespace Marsad.Reading.Choosing;

/// <summary>What is noted about a side of an event beyond <see cref="PartyClue"/>.</summary>
internal enum SideClue
{
    /// <summary>What kind of word tells the event.</summary>
    Form = PartyClue.Rule + 1,

    /// <summary>The type of the event.</summary>
    Type,

    /// <summary>Its role in the other events of the article.</summary>
    Elsewhere,

    /// <summary>Whether the rules give it the other role of this event.</summary>
    Opposite,

    /// <summary>How it stands to the other side of this event.</summary>
    Relation,

    /// <summary>What stands before the words of the event.</summary>
    Before,

    /// <summary>What stands behind them.</summary>
    After,

    /// <summary>Its role in the event told before.</summary>
    Last,

    /// <summary>Whether the words of the event are definite and may only point back.</summary>
    Definite,

    /// <summary>Its role in the event told next.</summary>
    Next,
}
