namespace Marsad.Model.Incidents;

/// <summary>People counted, with bounds: 0 ≤ low ≤ best ≤ high. Default value: none known, and no ceiling.</summary>
public readonly record struct FigureRange
{
    /// <summary>No one, for certain: the sum of nothing.</summary>
    public static readonly FigureRange Nobody = new(0, 0, 0);

    /// <summary>Makes a range of its three ends.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An end is negative or they are out of order.</exception>
    public FigureRange(long low, long best, long? high)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(low);
        ArgumentOutOfRangeException.ThrowIfLessThan(best, low);
        if (high is { } ceiling)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(ceiling, best, nameof(high));
        }

        (Low, Best, High) = (low, best, high);
    }

    /// <summary>Fewest.</summary>
    public long Low { get; }

    /// <summary>The figure to use where only one can be used.</summary>
    public long Best { get; }

    /// <summary>Most; null where nobody sets a ceiling.</summary>
    public long? High { get; }

    /// <summary>
    /// What is left of a total when its parts are known: never below nobody, and as wide as both allow, so that only
    /// the best figures add up to the total's again.
    /// </summary>
    public FigureRange Less(FigureRange parts)
    {
        var best = Math.Max(0, Best - parts.Best);
        var low = parts.High is { } most ? Math.Max(0, Low - most) : 0;
        long? high = High is { } ceiling ? Math.Max(best, ceiling - parts.Low) : null;
        return new FigureRange(Math.Min(low, best), best, high);
    }

    /// <summary>The sum of two groups of people that share nobody.</summary>
    public static FigureRange operator +(FigureRange left, FigureRange right) => left.Add(right);

    /// <summary>The sum of two groups of people that share nobody.</summary>
    public FigureRange Add(FigureRange other) => new(Low + other.Low, Best + other.Best, High + other.High);

    /// <inheritdoc/>
    public override string ToString() => High is { } high ? $"{Low}/{Best}/{high}" : $"{Low}/{Best}/…";
}
