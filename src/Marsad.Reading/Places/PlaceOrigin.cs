namespace Marsad.Reading.Places;

/// <summary>Who answers for a place.</summary>
public enum PlaceOrigin
{
    /// <summary>The project's own tables: checked by people, they hold against all others.</summary>
    Curated,

    /// <summary>The base gazetteer.</summary>
    Base,

    /// <summary>A table that the user brought in.</summary>
    Imported,
}
