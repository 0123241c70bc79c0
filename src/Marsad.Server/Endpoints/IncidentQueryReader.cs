using Marsad.Model;
using Marsad.Model.Incidents;
using Marsad.Observatory.Searching;

namespace Marsad.Server.Endpoints;

/// <summary>Reads the query of <c>GET /api/incidents</c>.</summary>
internal sealed class IncidentQueryReader(IQueryCollection query) : QueryReader(query)
{
    private const int DefaultSize = 30;

    /// <summary>What is asked for, or null where a parameter breaks its limits.</summary>
    public IncidentQuery? Read()
    {
        var (from, to) = Days();
        var asked = new IncidentQuery
        {
            From = from,
            To = to,
            Sides = [.. Texts("side").Select(side => new ActorKey(side))],
            Harms = Codes<Harm>("harm"),
            Places = Texts("place"),
            Grades = Codes<GradeLevel>("grade"),
            Page = Number("page", 1, MaxPage),
            Size = Number("size", DefaultSize, MaxSize),
        };
        return Parameter is null ? asked : null;
    }
}
