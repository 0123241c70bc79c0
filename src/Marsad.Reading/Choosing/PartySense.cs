namespace Marsad.Reading.Choosing;

/// <summary>How a side is named.</summary>
internal enum PartySense
{
    /// <summary>By its name.</summary>
    Name,

    /// <summary>By its force («قوات النظام»).</summary>
    Force,

    /// <summary>By its government.</summary>
    Government,

    /// <summary>By its capital or seat («دمشق»).</summary>
    Metonym,

    /// <summary>By a general word («مسلحون»).</summary>
    Generic,

    /// <summary>By one of its persons.</summary>
    Person,

    /// <summary>By its people («جنود روس»).</summary>
    People,

    /// <summary>By an adjective.</summary>
    Adjective,
}
