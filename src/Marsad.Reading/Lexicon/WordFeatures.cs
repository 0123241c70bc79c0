namespace Marsad.Reading.Lexicon;

/// <summary>Grammatical features of a word form.</summary>
[Flags]
public enum WordFeatures
{
    /// <summary>None given.</summary>
    None = 0,

    /// <summary>Singular noun or adjective.</summary>
    Singular = 1,

    /// <summary>Dual.</summary>
    Dual = 1 << 1,

    /// <summary>Plural.</summary>
    Plural = 1 << 2,

    /// <summary>Feminine.</summary>
    Feminine = 1 << 3,

    /// <summary>Finite past verb.</summary>
    Past = 1 << 4,

    /// <summary>Finite imperfect verb.</summary>
    Imperfect = 1 << 5,

    /// <summary>Verbal noun (masdar).</summary>
    VerbalNoun = 1 << 6,

    /// <summary>Participle.</summary>
    Participle = 1 << 7,

    /// <summary>A plural or dual that has lost its nun before the noun that it governs («مقاتلو الحزب»).</summary>
    Construct = 1 << 8,

    /// <summary>Indefinite accusative («قتيلاً»).</summary>
    Accusative = 1 << 9,

    /// <summary>Carries the article.</summary>
    Definite = 1 << 10,

    /// <summary>An imperfect with the future particle.</summary>
    Future = 1 << 11,

    /// <summary>A passive that its spelling shows («يُقتل» does not, «أُصيب» does).</summary>
    Passive = 1 << 12,

    /// <summary>Either finite tense.</summary>
    Finite = Past | Imperfect,
}
