using System.Collections.Immutable;
using Marsad.Exchange.JsonLines;
using Marsad.Incidents.Syndication;
using Marsad.Incidents.Tellings;
using Marsad.Incidents.Tolls;
using Marsad.Model;
using Marsad.Model.Incidents;
using Marsad.Observatory.Linking;
using Marsad.Store;
using Marsad.Store.Incidents;
using Marsad.Store.Sqlite;

namespace Marsad.Observatory.Tolls;

/// <summary>Tolls over the incidents of a record, beside the running totals that its articles quote.</summary>
/// <param name="record">The record.</param>
/// <param name="book">Its incidents, brought up to date.</param>
/// <param name="engine">Knows which place lies in which.</param>
public sealed class RecordTolls(SqliteRecord record, IncidentBook book, Engine engine)
{
    private readonly TollCalculator _calculator = new(LinkingKnowledge.Ranks(engine.Files), tellings => IndependentOrigins.Count(tellings));

    /// <summary>The toll that a question asks for. Places may be named in Arabic or English, or by id.</summary>
    public TollSheet Compute(TollQuery query) =>
        _calculator.Compute(
            book.List(new IncidentSelection { From = query.From, To = query.To }).Select(incident => incident.Incident).Concat(RunningTotals()),
            query with { Places = [.. query.Places.SelectMany(place => engine.PlacesNamed(place))] });

    /// <summary>Each running total as an incident of its own, which has no figure and can only be a check.</summary>
    private IEnumerable<Incident> RunningTotals() =>
        record.Articles(record.ArticlesWithRunningTotals()).SelectMany(RunningTotals);

    private IEnumerable<Incident> RunningTotals(StoredArticle stored)
    {
        var article = new ArticleNote(stored.Key.Value, stored.Article.Id, stored.Article.Publisher, stored.Article.Published);
        foreach (var claim in ClaimKeys.Of(article.Key, stored.Claims.Select(ClaimJsonReader.Read)))
        {
            if (claim.Claim is not CasualtyClaim { Scope: Scope.Cumulative })
            {
                continue;
            }

            var place = claim.Claim.Place is { } named
                ? new ToldPlace(named, Engine.Fold(named.Name), named.Id is { } id ? engine.Containers(id) : [])
                : null;
            yield return new Incident
            {
                Id = claim.Key,
                Tellings = [new Telling { Id = claim.Key, Article = article, Claims = [claim], Places = place is null ? [] : [place], When = claim.Claim.When }],
                When = claim.Claim.When,
                Place = place?.Place,
                Within = place?.Within ?? ImmutableArray<string>.Empty,
            };
        }
    }
}
