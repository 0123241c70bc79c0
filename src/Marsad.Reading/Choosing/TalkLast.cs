namespace Marsad.Reading.Choosing;

/// <summary>The role of a side in the diplomatic act told before another.</summary>
internal enum TalkLast
{
    /// <summary>There is none before.</summary>
    NoTalk,

    /// <summary>It has none there.</summary>
    None,

    /// <summary>It is the first there.</summary>
    First,

    /// <summary>It is another there.</summary>
    Second,

    /// <summary>It is the first there, some sentences before.</summary>
    FirstEarlier,

    /// <summary>It is another there, some sentences before.</summary>
    SecondEarlier,
}
