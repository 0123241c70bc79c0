namespace Marsad.Reading.Lexicon;

/// <summary>The stages of a reading that a spelling may concern. A stage passes over tokens that do not concern it without looking at their analysis.</summary>
[Flags]
internal enum Stages : ushort
{
    /// <summary>None: the spelling is only a neighbour of others.</summary>
    None = 0,

    /// <summary>It may begin a name or phrase.</summary>
    Names = 1,

    /// <summary>It may begin a number.</summary>
    Numbers = 1 << 1,

    /// <summary>It may begin a date.</summary>
    Dates = 1 << 2,

    /// <summary>It may begin a group of people without a number.</summary>
    People = 1 << 3,

    /// <summary>It triggers a rule of the first phase; the bits behind this one are those of the later phases.</summary>
    FirstPhase = 1 << 8,

    /// <summary>Any: what the spelling concerns is not known.</summary>
    All = ushort.MaxValue,
}
