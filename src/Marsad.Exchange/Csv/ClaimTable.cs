using Marsad.Exchange.JsonLines;
using Marsad.Model;
using Marsad.Model.Incidents;

namespace Marsad.Exchange.Csv;

/// <summary>The table of claims: one row a claim, with its article and every column of the codebook; what its kind has not is empty.</summary>
public sealed class ClaimTable
{
    private static readonly string[] Columns =
    [
        "article_key", "article_id", "publisher", "published", "title", "url", "claim", "kind", "evidence", "evidence_at", "harm", "low", "high",
        "victim", "victim_class", "perpetrator", "type", "initiator", "target", "participants", "place", "place_text", "place_id", "lat", "lon",
        "country", "place_precision", "from", "to", "date_precision", "source", "attribution", "via", "manner", "scope", "part_of", "status", "rules",
    ];

    private readonly CsvWriter _csv;

    /// <summary>Begins the table.</summary>
    /// <param name="output">Where to; must write UTF-8 without a mark of its own.</param>
    public ClaimTable(TextWriter output)
    {
        _csv = new CsvWriter(output);
        _csv.Begin(Columns);
    }

    /// <summary>Writes a claim's row.</summary>
    public void Write(ClaimInArticle told)
    {
        var claim = told.Claim;
        WriteArticle(told);
        _csv.Words(claim.Id);
        _csv.Words(CodeName.Of(ClaimJsonWriter.KindOf(claim)));
        _csv.Words(claim.Evidence.Exact);
        _csv.Number(claim.Evidence.Span.Start);
        WriteCasualty(claim as CasualtyClaim);
        WriteAct(claim);
        WritePlace(claim.Place);
        _csv.Day(claim.When?.From);
        _csv.Day(claim.When?.To);
        _csv.Words(claim.When is { } when ? CodeName.Of(when.Precision) : null);
        _csv.Words(claim.Source?.Key.Value);
        _csv.Words(claim.Source?.Cue?.Exact);
        _csv.Words(claim.Source is { } source ? source.Via.Select(key => key.Value) : []);
        _csv.Words(claim.Source is { } speaker ? CodeName.Of(speaker.Manner) : null);
        _csv.Words(claim is CasualtyClaim counted ? CodeName.Of(counted.Scope) : null);
        _csv.Words((claim as CasualtyClaim)?.PartOf);
        _csv.Words(CodeName.Of(claim.Status));
        _csv.Words(claim.Rules);
        _csv.EndRow();
    }

    private void WriteArticle(ClaimInArticle told)
    {
        _csv.Words(told.Article.Key);
        _csv.Words(told.Article.Name);
        _csv.Words(told.Article.Publisher);
        _csv.Day(told.Article.Published);
        _csv.Words(told.Title);
        _csv.Words(told.Url);
    }

    private void WriteCasualty(CasualtyClaim? claim)
    {
        _csv.Words(claim is null ? null : CodeName.Of(claim.Harm));
        _csv.Number(claim?.Count.Low);
        _csv.Number(claim?.Count.High);
        _csv.Words(claim?.Victim.Value);
        _csv.Words(claim is null ? null : CodeName.Of(claim.VictimClass));
        _csv.Words(claim?.Perpetrator?.Value);
    }

    private void WriteAct(Claim claim)
    {
        var (act, talk) = (claim as EventClaim, claim as DiplomacyClaim);
        _csv.Words(act is not null ? CodeName.Of(act.Type) : talk is not null ? CodeName.Of(talk.Type) : null);
        _csv.Words(act?.Initiator?.Value);
        _csv.Words(act?.Target?.Value);
        _csv.Words(talk is null ? [] : talk.Participants.Select(key => key.Value));
    }

    private void WritePlace(PlaceRef? place)
    {
        _csv.Words(place?.Name);
        _csv.Words(place?.Text);
        _csv.Words(place?.Id);
        _csv.Number(place?.Latitude);
        _csv.Number(place?.Longitude);
        _csv.Words(place?.Country);
        _csv.Words(place is null ? null : CodeName.Of(place.Precision));
    }
}
