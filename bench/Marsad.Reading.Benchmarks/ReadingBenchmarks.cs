using BenchmarkDotNet.Attributes;
using Marsad.Model;
using Marsad.Observatory.Knowledge;

namespace Marsad.Reading.Benchmarks;

/// <summary>Reading the sample articles, and opening the engine's knowledge.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private readonly Article[] _articles = Samples.Load();
    private readonly IReadOnlyList<KnowledgeFile> _files = KnowledgeFolder.Load(KnowledgeFolder.Find(null));
    private ArticlePipeline _pipeline = null!;

    [GlobalSetup]
    public void Open() => _pipeline = new ArticlePipeline(KnowledgeBase.Compile(_files).Knowledge);

    /// <summary>All samples, from text to claims.</summary>
    [Benchmark]
    public int ReadSamples()
    {
        var claims = 0;
        foreach (var article in _articles)
        {
            claims += _pipeline.Read(article).Claims.Length;
        }

        return claims;
    }

    /// <summary>All knowledge, from the files' texts to what the reader uses.</summary>
    [Benchmark]
    public KnowledgeBase CompileKnowledge() => KnowledgeBase.Compile(_files).Knowledge;
}
