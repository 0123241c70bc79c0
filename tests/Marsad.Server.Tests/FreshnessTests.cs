using Marsad.Incidents.Tolls;
using Marsad.Model;
using Marsad.Observatory.Searching;

namespace Marsad.Server.Tests;

public sealed class FreshnessTests
{
    [Fact]
    public async Task What_is_kept_in_memory_goes_once_another_process_has_written()
    {
        var folder = Directory.CreateTempSubdirectory("marsad-fresh-").FullName;
        try
        {
            await using var shelf = ShelfRecord.Open(folder);
            var (incidents, tolls) = (shelf.Served.Incidents, shelf.Served.Tolls);
            var before = tolls.Compute(new TollQuery());
            Assert.Equal(2, incidents.Find(new IncidentQuery()).Total);
            Assert.Same(before, tolls.Compute(new TollQuery()));
            Assert.NotSame(before, tolls.Compute(new TollQuery { Harms = [Harm.Killed] }));

            ShelfRecord.AddTo(folder, new Article { Id = "a3", Text = "another text of nobody" });

            Assert.Equal(3, incidents.Find(new IncidentQuery()).Total);
            Assert.NotSame(before, tolls.Compute(new TollQuery()));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
