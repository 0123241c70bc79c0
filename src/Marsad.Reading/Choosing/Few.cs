namespace Marsad.Reading.Choosing;

/// <summary>How many of something: what is weighed seldom needs more.</summary>
internal enum Few
{
    /// <summary>None.</summary>
    None,

    /// <summary>One.</summary>
    One,

    /// <summary>Two or more.</summary>
    More,
}
