namespace Marsad.Observatory.Benching;

/// <summary>What a measured run of readings took.</summary>
/// <param name="Articles">How many different articles there were.</param>
/// <param name="Readings">How many readings were made of them.</param>
/// <param name="Bytes">Length of the texts of all readings, in UTF-8.</param>
/// <param name="AllocatedBytes">Memory that the readings asked for.</param>
/// <param name="Elapsed">Time by the clock.</param>
/// <param name="Processor">Time of processors, all threads together; unlike the clock's it does not grow when other programs run.</param>
/// <param name="Threads">How many threads read.</param>
public sealed record ReadMeasures(int Articles, long Readings, long Bytes, long AllocatedBytes, TimeSpan Elapsed, TimeSpan Processor, int Threads)
{
    /// <summary>Readings in a second of the clock.</summary>
    public double ArticlesPerSecond => Readings / Elapsed.TotalSeconds;

    /// <summary>Readings in a second of one processor.</summary>
    public double ArticlesPerProcessorSecond => Readings / Processor.TotalSeconds;

    /// <summary>Millions of bytes of text in a second of the clock.</summary>
    public double MegabytesPerSecond => Bytes / 1e6 / Elapsed.TotalSeconds;

    /// <summary>Memory that one reading asked for, in bytes.</summary>
    public long AllocatedBytesPerArticle => AllocatedBytes / Math.Max(1, Readings);
}
