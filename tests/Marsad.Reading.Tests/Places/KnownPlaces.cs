using System.Collections.Immutable;
using Marsad.Model;
using Marsad.Reading.Places;

namespace Marsad.Reading.Tests.Places;

/// <summary>The project's own tables of places, without the base gazetteer: that is made by a build step.</summary>
internal static class KnownPlaces
{
    public static Gazetteer Read()
    {
        var faults = new List<Diagnostic>();
        var gazetteer = Gazetteer.Parse([Load(Gazetteer.CuratedPath), Load(Gazetteer.AmbiguousPath)], faults);
        Assert.Empty(faults);
        return gazetteer;
    }

    public static ImmutableArray<PlaceEntry> ByIds(Gazetteer gazetteer, string ids) =>
    [
        .. ids.Split(',', StringSplitOptions.RemoveEmptyEntries)
            .Select(id => gazetteer.ById(id) ?? throw new ArgumentException($"no place has the id {id}", nameof(ids))),
    ];

    public static KnowledgeFile Load(string path)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Marsad.slnx")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("the tests must run inside the repository");
        }

        return new KnowledgeFile(path, File.ReadAllText(Path.Combine(folder.FullName, "knowledge", path)));
    }
}
