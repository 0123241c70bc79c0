namespace Marsad.Reading.Weighing;

/// <summary>Turns scores into votes, in whole numbers, so that sums are the same on every machine.</summary>
internal static class Votes
{
    private const double Thousand = 1000;
    private const double One = 1 << 20;

    /// <summary>The votes of a candidate whose score lies some thousandths below the highest (or at it): e to the difference, in units of 2^-20.</summary>
    public static long Of(int belowHighest) => (long)Math.Round(Math.Exp(belowHighest / Thousand) * One);
}
