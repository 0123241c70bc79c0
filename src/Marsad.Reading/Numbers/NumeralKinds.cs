namespace Marsad.Reading.Numbers;

/// <summary>What a word does in a numeral. A set, so that the grammar can ask for several at once.</summary>
[Flags]
internal enum NumeralKinds
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Zero.</summary>
    Zero = 1,

    /// <summary>One to nine.</summary>
    Unit = 1 << 1,

    /// <summary>Ten, alone or behind a unit.</summary>
    Ten = 1 << 2,

    /// <summary>One or two as they are only before ten or tens.</summary>
    Head = 1 << 3,

    /// <summary>Eleven to nineteen in one word.</summary>
    Teen = 1 << 4,

    /// <summary>Twenty to ninety.</summary>
    Tens = 1 << 5,

    /// <summary>A hundred.</summary>
    Hundred = 1 << 6,

    /// <summary>Two to nine hundred in one word.</summary>
    Hundreds = 1 << 7,

    /// <summary>Thousand, million … in the singular or dual.</summary>
    Scale = 1 << 8,

    /// <summary>"Tens", "hundreds", "thousands" …</summary>
    Plural = 1 << 9,

    /// <summary>"Several", "a few".</summary>
    Vague = 1 << 10,

    /// <summary>First to tenth.</summary>
    Ordinal = 1 << 11,

    /// <summary>"First" as it is only before ten or tens.</summary>
    OrdinalHead = 1 << 12,

    /// <summary>A word that links numbers.</summary>
    Link = 1 << 13,

    /// <summary>"At least", "about" …</summary>
    Bound = 1 << 14,

    /// <summary>Percent and fractions.</summary>
    Share = 1 << 15,

    /// <summary>Words of rise and fall.</summary>
    Change = 1 << 16,

    /// <summary>What an exact numeral may begin with, links and scales aside.</summary>
    Small = Zero | Unit | Ten | Head | Teen | Tens | Hundred | Hundreds,
}
