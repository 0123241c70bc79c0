using Marsad.Model;
using Marsad.Observatory.Searching;

namespace Marsad.Server.Endpoints;

/// <summary>Reads the query of <c>GET /api/articles</c>.</summary>
internal sealed class ArticleQueryReader(IQueryCollection query) : QueryReader(query)
{
    private const int DefaultSize = 30;

    /// <summary>What is asked for, or null where a parameter breaks its limits.</summary>
    public ArticleQuery? Read()
    {
        var asked = new ArticleQuery
        {
            Text = Text("q"),
            Kind = Code<ClaimKind>("kind"),
            Publisher = Text("publisher"),
            Page = Number("page", 1, MaxPage),
            Size = Number("size", DefaultSize, MaxSize),
        };
        return Parameter is null ? asked : null;
    }
}
