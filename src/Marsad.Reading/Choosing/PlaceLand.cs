namespace Marsad.Reading.Choosing;

/// <summary>How the country of a place stands to what else the article names.</summary>
internal enum PlaceLand
{
    /// <summary>It is not known.</summary>
    Unknown,

    /// <summary>The article tells mostly of it.</summary>
    Home,

    /// <summary>The article names it or another place in it.</summary>
    Named,

    /// <summary>Nothing else that the article names lies there.</summary>
    Alone,
}
