using Marsad.Model;
using Marsad.Model.Incidents;

namespace Marsad.Exchange.Csv;

/// <summary>The table of incidents: one row an incident and figure, one row alone for an incident without figures.</summary>
public sealed class IncidentTable
{
    private static readonly string[] Columns =
    [
        "incident", "types", "from", "to", "date_precision", "date_assumed", "place", "place_id", "lat", "lon", "place_precision", "country",
        "initiators", "targets", "grade", "origins", "articles", "article_ids", "harm", "victim", "also_told_as", "victim_class", "low", "best",
        "high", "covers", "perpetrators", "policy",
    ];

    private readonly CsvWriter _csv;

    /// <summary>Begins the table.</summary>
    /// <param name="output">Where to; must write UTF-8 without a mark of its own.</param>
    public IncidentTable(TextWriter output)
    {
        _csv = new CsvWriter(output);
        _csv.Begin(Columns);
    }

    /// <summary>Writes the rows of an incident.</summary>
    public void Write(ReconciledIncident reconciled)
    {
        foreach (var figure in reconciled.Figures.DefaultIfEmpty())
        {
            WriteIncident(reconciled);
            WriteFigure(figure);
            _csv.Words(reconciled.Policy);
            _csv.EndRow();
        }
    }

    private void WriteIncident(ReconciledIncident reconciled)
    {
        var incident = reconciled.Incident;
        var articles = incident.Tellings.Select(telling => telling.Article).DistinctBy(article => article.Key).ToList();
        _csv.Words(incident.Id);
        _csv.Words(incident.Types.Select(type => CodeName.Of(type)));
        _csv.Day(incident.When?.From);
        _csv.Day(incident.When?.To);
        _csv.Words(incident.When is { } when ? CodeName.Of(when.Precision) : null);
        _csv.Flag(incident.IsWhenAssumed);
        _csv.Words(incident.Place?.Name);
        _csv.Words(incident.Place?.Id);
        _csv.Number(incident.Place?.Latitude);
        _csv.Number(incident.Place?.Longitude);
        _csv.Words(incident.Place is { } place ? CodeName.Of(place.Precision) : null);
        _csv.Words(incident.Place?.Country);
        _csv.Words(incident.Initiators.Select(side => side.Value));
        _csv.Words(incident.Targets.Select(side => side.Value));
        _csv.Words(CodeName.Of(reconciled.Grade.Level));
        _csv.Number(reconciled.Grade.Origins);
        _csv.Number(articles.Count);
        _csv.Words(articles.Select(article => article.Name));
    }

    private void WriteFigure(IncidentFigure? figure)
    {
        _csv.Words(figure is null ? null : CodeName.Of(figure.Harm));
        _csv.Words(figure?.Side.Value);
        _csv.Words(figure is null ? [] : figure.AlsoToldAs.Select(side => side.Value));
        _csv.Words(figure is null ? null : CodeName.Of(figure.Class));
        _csv.Number(figure?.Range?.Low);
        _csv.Number(figure?.Range?.Best);
        _csv.Number(figure?.Range?.High);
        _csv.Words(figure is null ? [] : figure.Covers.Select(side => side.Value));
        _csv.Words(figure is null ? [] : figure.Perpetrators.Select(side => side.Value));
    }
}
