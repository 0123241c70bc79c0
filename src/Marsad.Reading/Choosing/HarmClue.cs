namespace Marsad.Reading.Choosing;

/// <summary>What is noted about a side of a harm beyond <see cref="PartyClue"/>.</summary>
internal enum HarmClue
{
    /// <summary>What kind of word tells the harm.</summary>
    Form = PartyClue.Rule + 1,

    /// <summary>The harm.</summary>
    Harm,

    /// <summary>Who the harmed are, by their own noun.</summary>
    Class,

    /// <summary>Its role in the events around.</summary>
    Link,

    /// <summary>The type of the event nearest to the harm.</summary>
    Cause,

    /// <summary>Whether the people's own words name a side, and whether it is this one.</summary>
    Own,

    /// <summary>How it stands to the side harmed, where the question is who did it.</summary>
    Relation,

    /// <summary>What stands before the words of the harm.</summary>
    Before,

    /// <summary>What stands behind them.</summary>
    After,

    /// <summary>Its role in the harm told before, or in the whole of which this is a part.</summary>
    Last,

    /// <summary>Its role in the harm told next.</summary>
    Next,

    /// <summary>Its role in the other harms of the article.</summary>
    Elsewhere,
}
