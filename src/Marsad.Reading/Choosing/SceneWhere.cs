namespace Marsad.Reading.Choosing;

/// <summary>Where a place or a day stands as seen from the words of a draft.</summary>
internal enum SceneWhere
{
    /// <summary>Nowhere: the text does not tell.</summary>
    Nowhere,

    /// <summary>It is not named but follows from the article: the country that it tells of, the day on which it appeared.</summary>
    Implied,

    /// <summary>Within the words.</summary>
    Inside,

    /// <summary>Behind them in the sentence.</summary>
    After,

    /// <summary>Before them in the sentence.</summary>
    Before,

    /// <summary>In the sentence before, in the same paragraph.</summary>
    Previous,

    /// <summary>In the sentence before, in another paragraph.</summary>
    Above,

    /// <summary>Two to four sentences before, in the same paragraph.</summary>
    Earlier,

    /// <summary>Two to four sentences before, in another paragraph.</summary>
    Higher,

    /// <summary>In the headline or the first sentences.</summary>
    Lead,

    /// <summary>In the sentences behind a headline.</summary>
    Next,
}
