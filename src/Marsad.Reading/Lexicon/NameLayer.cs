namespace Marsad.Reading.Lexicon;

/// <summary>Layers of names.</summary>
public enum NameLayer : byte
{
    /// <summary>A phrase of the lexicon.</summary>
    Phrase,

    /// <summary>An actor.</summary>
    Actor,

    /// <summary>A person.</summary>
    Person,

    /// <summary>A place.</summary>
    Place,

    /// <summary>An outlet or agency.</summary>
    Outlet,
}
