using Marsad.Incidents.Reconciling;
using Marsad.Incidents.Tolls;
using Marsad.Model;
using Marsad.Model.Incidents;

namespace Marsad.Server.Endpoints;

/// <summary>Reads the query of <c>GET /api/toll</c>.</summary>
internal sealed class TollQueryReader(IQueryCollection query) : QueryReader(query)
{
    /// <summary>True where each row's sum is asked for as a tree.</summary>
    public bool Explain { get; private set; }

    /// <summary>Number of the only row that is asked for, from 1; null for all rows.</summary>
    public int? Row { get; private set; }

    /// <summary>What is asked for, or null where a parameter breaks its limits.</summary>
    public TollQuery? Read()
    {
        var (from, to) = Days();
        Explain = Flag("explain");
        Row = Text("row") is null ? null : Number("row", 1, int.MaxValue);
        var asked = new TollQuery
        {
            Sides = [.. Texts("side").Select(side => new ActorKey(side))],
            Harms = Codes<Harm>("harm"),
            Places = Texts("place"),
            Perpetrators = [.. Texts("perpetrator").Select(side => new ActorKey(side))],
            From = from,
            To = to,
            Grouping = Code<TollGrouping>("by") ?? TollGrouping.None,
            Policy = Policy(),
        };
        return Parameter is null ? asked : null;
    }

    private ReconcilingPolicy Policy()
    {
        if (Text("policy") is not { } name) { return ReconcilingPolicy.LatestOfEachOrigin; }

        if (ReconcilingPolicy.Find(name) is { } policy) { return policy; }

        Refuse("policy", $"policy must be one of {string.Join(", ", ReconcilingPolicy.All.Select(known => known.Name))}.");
        return ReconcilingPolicy.LatestOfEachOrigin;
    }
}
