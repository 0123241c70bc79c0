namespace Marsad.Reading.Choosing;

/// <summary>Counts put into few steps, so that each step is met often enough to be weighed.</summary>
internal static class Steps
{
    /// <summary>The step of a distance in tokens.</summary>
    public static Distance Of(int tokens) => tokens switch
    {
        <= 0 => Distance.Zero,
        1 => Distance.One,
        <= 3 => Distance.Two,
        <= 6 => Distance.Four,
        <= 11 => Distance.Seven,
        <= 19 => Distance.Twelve,
        <= 34 => Distance.Twenty,
        _ => Distance.Far,
    };

    /// <summary>None, one, or more.</summary>
    public static Few Few(int count) => count switch { <= 0 => Choosing.Few.None, 1 => Choosing.Few.One, _ => Choosing.Few.More };
}
