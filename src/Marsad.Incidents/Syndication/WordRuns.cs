namespace Marsad.Incidents.Syndication;

/// <summary>Hashes of runs of words. The same words give the same hash on every machine and in every process.</summary>
internal static class WordRuns
{
    /// <summary>Words in a run: four words in the same order are rarely written twice by chance, and an edit spoils few runs.</summary>
    public const int Length = 4;

    private const ulong WordStep = 0x9E3779B97F4A7C15;

    /// <summary>Hash of the run of <see cref="Length"/> words whose hashes start at <paramref name="at"/>.</summary>
    public static ulong OfRun(ReadOnlySpan<ulong> words, int at)
    {
        var hash = 0UL;
        foreach (var word in words.Slice(at, Length))
        {
            hash = StableHash.Mix((hash * WordStep) + word);
        }

        return hash;
    }
}
