namespace Marsad.Reading.Mentions;

/// <summary>Names of the layers that the engine itself makes; rules may add others.</summary>
public static class Layers
{
    /// <summary>Numbers and ordinals.</summary>
    public const string Number = "number";

    /// <summary>Dates and periods.</summary>
    public const string Date = "date";

    /// <summary>Places.</summary>
    public const string Place = "place";

    /// <summary>Actors.</summary>
    public const string Actor = "actor";

    /// <summary>Persons.</summary>
    public const string Person = "person";

    /// <summary>Outlets and agencies.</summary>
    public const string Outlet = "outlet";

    /// <summary>Counted or described groups of people.</summary>
    public const string People = "people";

    /// <summary>Phrases of the lexicon.</summary>
    public const string Phrase = "phrase";
}
