using Marsad.Incidents.Reconciling;
using Marsad.Model;

namespace Marsad.Incidents.Tests.Reconciling;

public sealed class SourceRanksTests
{
    [Fact]
    public void Rows_that_stand_for_many_are_used()
    {
        Assert.Equal(80, Told.Ranks.Of(new ActorKey("sohr")).Rank);
        Assert.Equal(50, Told.Ranks.Of(new ActorKey("russia")).Rank);
        Assert.Equal(40, Told.Ranks.Of(ActorKey.Other("x")).Rank);
        Assert.Equal(35, Told.Ranks.Of(null).Rank);
        Assert.Equal(new ActorKey("syria"), Told.Ranks.SideOf(new ActorKey("sana")));
    }

    [Fact]
    public void A_table_without_them_is_refused() =>
        Assert.Throws<ArgumentException>(() => new SourceRanks(new Dictionary<string, SourceRank>(StringComparer.Ordinal)));
}
