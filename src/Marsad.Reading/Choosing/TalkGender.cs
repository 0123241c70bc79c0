namespace Marsad.Reading.Choosing;

/// <summary>Whether the name of a side has the gender of a verb.</summary>
internal enum TalkGender
{
    /// <summary>The word of the act does not tell, or the side has no place in the text.</summary>
    Untold,

    /// <summary>A feminine verb, a name that ends as feminine nouns do.</summary>
    BothFeminine,

    /// <summary>A feminine verb, another name.</summary>
    VerbFeminine,

    /// <summary>A masculine verb, a name that ends as feminine nouns do.</summary>
    NameFeminine,

    /// <summary>A masculine verb, another name.</summary>
    NeitherFeminine,
}
