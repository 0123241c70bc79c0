namespace Marsad.Incidents;

/// <summary>Numbers for texts that are the same on every machine and in every run (FNV-1a over UTF-16, mixed).</summary>
internal static class StableHash
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>The number of a text.</summary>
    public static ulong Of(ReadOnlySpan<char> text, ulong seed = 0)
    {
        var hash = Offset ^ seed;
        foreach (var unit in text)
        {
            hash = (hash ^ unit) * Prime;
        }

        return Mix(hash);
    }

    /// <summary>One number from two.</summary>
    public static ulong Join(ulong first, ulong second) => Mix((first * Prime) ^ second);

    /// <summary>The finisher of SplitMix64: without it numbers of short texts crowd together.</summary>
    public static ulong Mix(ulong hash)
    {
        hash = (hash ^ (hash >> 30)) * 0xbf58476d1ce4e5b9;
        hash = (hash ^ (hash >> 27)) * 0x94d049bb133111eb;
        return hash ^ (hash >> 31);
    }
}
