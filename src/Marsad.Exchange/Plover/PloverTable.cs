using Marsad.Exchange.Csv;
using Marsad.Model;
using Marsad.Model.Incidents;

namespace Marsad.Exchange.Plover;

/// <summary>The table of diplomatic acts in PLOVER's codes: one row a claim, with who acts, on whom, and the words.</summary>
public sealed class PloverTable
{
    private static readonly string[] Columns =
    [
        "date", "date_end", "event_type", "mode", "cameo_root", "auxiliary", "actor", "recipient", "event_loc", "lat", "lon", "country", "said_by",
        "publisher", "published", "story", "url", "claim", "text", "text_at",
    ];

    private readonly PloverCrosswalk _crosswalk;
    private readonly CsvWriter _csv;

    /// <summary>Begins the table.</summary>
    /// <param name="output">Where to; must write UTF-8 without a mark of its own.</param>
    /// <param name="crosswalk">The codes.</param>
    public PloverTable(TextWriter output, PloverCrosswalk crosswalk)
    {
        (_crosswalk, _csv) = (crosswalk, new CsvWriter(output));
        _csv.Begin(Columns);
    }

    /// <summary>Writes a claim's row; nothing where PLOVER has no code for it.</summary>
    public void Write(ClaimInArticle told)
    {
        if (_crosswalk.Of(told.Claim) is not { } code)
        {
            return;
        }

        var claim = told.Claim;
        var (actors, recipients) = SidesOf(claim);
        _csv.Day(claim.When?.From);
        _csv.Day(claim.When?.To);
        _csv.Words(code.Type);
        _csv.Words(code.Mode);
        _csv.Words(code.Root);
        _csv.Words(claim.Status switch { ClaimStatus.Planned => "future", ClaimStatus.Denied => "negation", ClaimStatus.Feared => "hypothetical", _ => null });
        _csv.Words(actors);
        _csv.Words(recipients);
        _csv.Words(claim.Place?.Name);
        _csv.Number(claim.Place?.Latitude);
        _csv.Number(claim.Place?.Longitude);
        _csv.Words(claim.Place?.Country);
        _csv.Words(claim.Source?.Key.Value);
        _csv.Words(told.Article.Publisher);
        _csv.Day(told.Article.Published);
        _csv.Words(told.Article.Name);
        _csv.Words(told.Url);
        _csv.Words(claim.Id);
        _csv.Words(claim.Evidence.Exact);
        _csv.Number(claim.Evidence.Span.Start);
        _csv.EndRow();
    }

    /// <summary>Who acts and on whom; in a meeting or an agreement the first acts with the others.</summary>
    private static (IEnumerable<string> Actors, IEnumerable<string> Recipients) SidesOf(Claim claim)
    {
        var sides = claim switch
        {
            DiplomacyClaim act => act.Participants.Select(side => (Side: side.Value, Acts: false)).ToList(),
            RegisterClaim told => told.Parties.Select(party => (Side: party.Actor.Value, Acts: party.Role is RegisterRole.Party or RegisterRole.Blamed or RegisterRole.Body)).ToList(),
            _ => [],
        };
        return claim is RegisterClaim
            ? (sides.Where(side => side.Acts).Select(side => side.Side), sides.Where(side => !side.Acts).Select(side => side.Side))
            : (sides.Take(1).Select(side => side.Side), sides.Skip(1).Select(side => side.Side));
    }
}
