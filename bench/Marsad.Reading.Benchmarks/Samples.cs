using Marsad.Model;
using Marsad.Observatory;
using Marsad.Observatory.Knowledge;

namespace Marsad.Reading.Benchmarks;

/// <summary>The repository's sample articles.</summary>
internal static class Samples
{
    /// <summary>All of them, as the program takes them in.</summary>
    public static Article[] Load()
    {
        var knowledge = KnowledgeFolder.Find(null);
        var samples = Path.Combine(knowledge, "..", "samples");
        return [.. Engine.Open(knowledge).Inputs([samples]).OfType<Intake.Accepted>().Select(intake => intake.Article)];
    }
}
