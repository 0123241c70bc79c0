namespace Marsad.Reading.Choosing;

/// <summary>Where a candidate stands as seen from the words of the draft.</summary>
internal enum PartyWhere
{
    /// <summary>Nobody: the text does not tell.</summary>
    Nobody,

    /// <summary>A side that the rules propose and that is not named near by.</summary>
    Absent,

    /// <summary>Civilians, named or not.</summary>
    Civilians,

    /// <summary>Within the words of the draft.</summary>
    Inside,

    /// <summary>Behind them in the sentence.</summary>
    After,

    /// <summary>Before them in the sentence.</summary>
    Before,

    /// <summary>In the sentence before.</summary>
    Previous,

    /// <summary>Two or three sentences before.</summary>
    Earlier,

    /// <summary>In the headline or the first sentence.</summary>
    Lead,
}
