namespace Marsad.Reading.Choosing;

/// <summary>Whether a place or a day opens something.</summary>
internal enum SceneOpening
{
    /// <summary>It does not.</summary>
    No,

    /// <summary>It is among the first words of its sentence.</summary>
    Sentence,

    /// <summary>It is among the first words of its paragraph.</summary>
    Paragraph,

    /// <summary>It is a dateline («مقديشو (وكالات) -»).</summary>
    Dateline,

    /// <summary>It stands in the headline.</summary>
    Headline,
}
