namespace Marsad.Incidents.Syndication;

/// <summary>Hashes of runs of words. The same words give the same hash on every machine and in every process.</summary>
internal static class WordRuns
{
    /// <summary>Words in a run: four words in the same order are rarely written twice by chance, and an edit spoils few runs.</summary>
    public const int Length = 4;

    // FNV-1a over the letters, a prime step between the words, and the finalizer of SplitMix64, since bottom-k and
    // sampling need every bit to be fair.
    private const ulong LetterStart = 14695981039346656037;
    private const ulong LetterStep = 1099511628211;
    private const ulong WordStep = 0x9E3779B97F4A7C15;

    /// <summary>Hash of one word.</summary>
    public static ulong OfWord(ReadOnlySpan<char> word)
    {
        var hash = LetterStart;
        foreach (var letter in word)
        {
            hash = (hash ^ letter) * LetterStep;
        }

        return Mix(hash);
    }

    /// <summary>Hash of the run of <see cref="Length"/> words whose hashes start at <paramref name="at"/>.</summary>
    public static ulong OfRun(ReadOnlySpan<ulong> words, int at)
    {
        var hash = 0UL;
        foreach (var word in words.Slice(at, Length))
        {
            hash = Mix((hash * WordStep) + word);
        }

        return hash;
    }

    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
