using Marsad.Model;
using Marsad.Model.Incidents;
using Marsad.Model.Registers;

namespace Marsad.Exchange.Csv;

/// <summary>The table of a register: one row for each thing told, with the row of the register it belongs to.</summary>
public sealed class RegisterTable
{
    private static readonly string[] Columns =
    [
        "register", "row", "subject", "name_en", "name_ar", "number", "state", "place", "place_id", "lat", "lon", "from", "to", "actors", "persons",
        "people_low", "people_high", "article_key", "article_id", "publisher", "published", "url", "claim", "told", "status", "told_from", "told_to",
        "source", "terms", "evidence", "evidence_at",
    ];

    private readonly CsvWriter _csv;

    /// <summary>Begins the table.</summary>
    /// <param name="output">Where to; must write UTF-8 without a mark of its own.</param>
    public RegisterTable(TextWriter output)
    {
        _csv = new CsvWriter(output);
        _csv.Begin(Columns);
    }

    /// <summary>Writes all that was told for a row.</summary>
    public void Write(RegisterHead head)
    {
        foreach (var told in head.Statements)
        {
            WriteHead(head);
            WriteStatement(told);
            _csv.EndRow();
        }
    }

    private void WriteHead(RegisterHead head)
    {
        _csv.Words(CodeName.Of(head.Register));
        _csv.Words(head.Id);
        _csv.Words(head.Subject);
        _csv.Words(head.English);
        _csv.Words(head.Arabic);
        _csv.Number(head.Number);
        _csv.Words(head.State);
        _csv.Words(head.Place?.Name);
        _csv.Words(head.Place?.Id);
        _csv.Number(head.Place?.Latitude);
        _csv.Number(head.Place?.Longitude);
        _csv.Day(head.From);
        _csv.Day(head.To);
        _csv.Words(head.Actors.Select(actor => actor.Value));
        _csv.Words(head.Persons.Select(person => person.Id ?? person.Name));
        _csv.Number(head.People?.Low);
        _csv.Number(head.People?.High);
    }

    private void WriteStatement(ClaimInArticle told)
    {
        var claim = told.Claim;
        _csv.Words(told.Article.Key);
        _csv.Words(told.Article.Name);
        _csv.Words(told.Article.Publisher);
        _csv.Day(told.Article.Published);
        _csv.Words(told.Url);
        _csv.Words(claim.Id);
        _csv.Words(WhatOf(claim));
        _csv.Words(CodeName.Of(claim.Status));
        _csv.Day(claim.When?.From);
        _csv.Day(claim.When?.To);
        _csv.Words(claim.Source?.Key.Value);
        _csv.Words(((claim as RegisterClaim)?.Terms ?? (claim as DiplomacyClaim)?.About)?.Exact);
        _csv.Words(claim.Evidence.Exact);
        _csv.Number(claim.Evidence.Span.Start);
    }

    private static string WhatOf(Claim claim) => claim switch
    {
        RegisterClaim told => CodeName.Of(told.Aspect),
        DiplomacyClaim act => CodeName.Of(act.Type),
        EventClaim act => CodeName.Of(act.Type),
        CasualtyClaim casualty => CodeName.Of(casualty.Harm),
        _ => throw new ArgumentException("A claim of no known kind: " + claim.GetType().Name + ".", nameof(claim)),
    };
}
