namespace Marsad.Reading.Choosing;

/// <summary>What is noted about a diplomatic act where the question is whether the text tells it.</summary>
internal enum TalkToldClue
{
    /// <summary>The answer that the candidate stands for.</summary>
    Answer,

    /// <summary>The rule that found it.</summary>
    Rule,

    /// <summary>Its type.</summary>
    Type,

    /// <summary>What kind of word tells it.</summary>
    Form,

    /// <summary>What stands before its words.</summary>
    Before,

    /// <summary>What stands behind them.</summary>
    After,

    /// <summary>What kind of side is the first participant.</summary>
    First,

    /// <summary>What kind is the second.</summary>
    Second,

    /// <summary>How many take part.</summary>
    Sides,

    /// <summary>How the second stands to the first.</summary>
    Relation,

    /// <summary>Whether the first speaks there.</summary>
    Voice,

    /// <summary>Where the first stands.</summary>
    Stands,

    /// <summary>Where the second stands.</summary>
    Faces,

    /// <summary>Where in the article it stands.</summary>
    Part,

    /// <summary>How many events the article tells.</summary>
    Deeds,

    /// <summary>How many events stand in its sentence.</summary>
    Beside,

    /// <summary>How many other acts stand in its sentence.</summary>
    Talks,

    /// <summary>Whether the same sides did the same before in the article.</summary>
    Again,

    /// <summary>Whether its sentence names a day.</summary>
    Dated,

    /// <summary>Whether its sentence names a place.</summary>
    Placed,

    /// <summary>How many sides the rules read around its words.</summary>
    Rules,

    /// <summary>What else stands behind its words.</summary>
    Words,

    /// <summary>How far from them the first stands.</summary>
    Gap,

    /// <summary>How far from them the second stands.</summary>
    Reach,

    /// <summary>What stands before the first.</summary>
    Cue,

    /// <summary>What stands before the second.</summary>
    Facing,

    /// <summary>How the first is named.</summary>
    Sense,
}
