namespace Marsad.Model;

/// <summary>How many, as a source put it.</summary>
/// <param name="Low">Fewest that the words allow; null where they give only a ceiling.</param>
/// <param name="High">Most that the words allow; null where they set no ceiling.</param>
public readonly record struct CountRange(long? Low, long? High)
{
    /// <summary>Exactly so many.</summary>
    public static CountRange Exactly(long people) => new(people, people);

    /// <summary>So many or more.</summary>
    public static CountRange AtLeast(long people) => new(people, null);

    /// <inheritdoc/>
    public override string ToString() => (Low, High) switch
    {
        (null, null) => "?",
        ({ } low, { } high) when low == high => $"{low}",
        ({ } low, null) => $"≥{low}",
        (null, { } high) => $"≤{high}",
        _ => $"{Low}–{High}",
    };
}
