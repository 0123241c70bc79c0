namespace Marsad.Reading.Choosing;

/// <summary>How a side stands in the text to those chosen before it.</summary>
internal enum TalkJoint
{
    /// <summary>None is chosen, or none of them has a place in the text.</summary>
    Open,

    /// <summary>In another sentence.</summary>
    Apart,

    /// <summary>In the sentence of one of them.</summary>
    Sentence,

    /// <summary>Right behind one of them, joined by "and".</summary>
    And,

    /// <summary>Right behind one of them.</summary>
    Next,

    /// <summary>On the other side of the words of the act.</summary>
    Across,
}
