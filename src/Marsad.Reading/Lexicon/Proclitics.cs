namespace Marsad.Reading.Lexicon;

/// <summary>Letters joined to the front of a word.</summary>
[Flags]
public enum Proclitics : byte
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Waw, "and".</summary>
    And = 1,

    /// <summary>Fa, "so".</summary>
    So = 2,

    /// <summary>Ba, "by, in".</summary>
    By = 4,

    /// <summary>Lam, "to, for".</summary>
    To = 8,

    /// <summary>Kaf, "as".</summary>
    As = 16,

    /// <summary>Sin, the future particle.</summary>
    Will = 32,

    /// <summary>The article.</summary>
    The = 64,

    /// <summary>Any preposition.</summary>
    Preposition = By | To | As,

    /// <summary>Any conjunction.</summary>
    Conjunction = And | So,
}
