namespace Marsad.Reading.Tests.Robustness;

/// <summary>Memory that a reading asks for: what is not asked for need not be collected, and the collector is what threads wait for together.</summary>
public sealed class AllocationTests
{
    /// <summary>Bytes of memory for a byte of text, in UTF-16. The samples, which are dense with claims, take about nine tenths of it.</summary>
    private const double MostForAByte = 132;

    [Fact]
    public void Stay_within_their_bound()
    {
        var bytes = SampleArticles.All.Sum(article => 2L * article.Text.Length);
        ReadAll();
        ReadAll();
        var before = GC.GetAllocatedBytesForCurrentThread();
        ReadAll();
        var asked = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.True(asked < MostForAByte * bytes, $"{asked} bytes were asked for, {(double)asked / bytes:F1} for a byte of text");
    }

    private static void ReadAll()
    {
        foreach (var article in SampleArticles.All)
        {
            ReadingBench.Pipeline.Read(article);
        }
    }
}
