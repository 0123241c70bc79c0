using System.Collections.Immutable;
using Marsad.Incidents.Linking;
using Marsad.Incidents.Reconciling;
using Marsad.Incidents.Syndication;
using Marsad.Model.Incidents;
using Marsad.Store.Incidents;
using Marsad.Store.Sqlite;

namespace Marsad.Observatory.Linking;

/// <summary>Brings the incidents of a record up to date with its articles and with what people decided.</summary>
/// <remarks>
/// Only the neighbourhood of what is new is linked again. The record comes to the same incidents as if all had come at once: tellings that no
/// link connects do not touch each other, and whatever could be connected with a new one is found under its keys.
/// </remarks>
public sealed class RecordLinker
{
    // Raised whenever the same tables would lead to other incidents or figures.
    private const string Method = "3";

    private readonly SqliteRecord _record;
    private readonly RecordTellings _tellings;
    private readonly Linker _linker;
    private readonly SourceRanks _ranks;
    private readonly string _version;

    /// <summary>A linker of one record, with the engine's knowledge.</summary>
    /// <exception cref="Knowledge.KnowledgeFolderException">A table that linking needs is missing or faulty.</exception>
    public RecordLinker(SqliteRecord record, Engine engine)
    {
        _record = record;
        _tellings = new RecordTellings(engine);
        _linker = new Linker(LinkingKnowledge.Weights(engine.Files), PassageSketch.Shared);
        _ranks = LinkingKnowledge.Ranks(engine.Files);
        _version = $"{Method} {engine.Versions.Engine} {engine.Versions.Knowledge}";
    }

    /// <summary>Links what is not linked yet.</summary>
    /// <returns>How many articles were linked.</returns>
    /// <exception cref="Store.RecordException">The record is in use, damaged, or cannot be written.</exception>
    public int BringUpToDate()
    {
        if (_record.LinkVersion() != _version)
        {
            _record.ForgetLinks();
        }

        var articles = _record.UnlinkedArticles();
        if (articles.Length > 0)
        {
            Link(articles);
        }

        return articles.Length;
    }

    /// <summary>Links the articles of some claims again, after a decision about them: it may cut their tellings otherwise.</summary>
    public void LinkAgain(IEnumerable<string> claims)
    {
        Link([.. claims.Select(claim => claim[..claim.IndexOf(':', StringComparison.Ordinal)]).Distinct(StringComparer.Ordinal)]);
    }

    private void Link(ImmutableArray<string> articles)
    {
        var fresh = _record.Articles(articles).SelectMany(article => _tellings.Of(article)).ToList();
        var keys = fresh.SelectMany(Linker.KeysOf).Select(MeetingKeyOf).ToHashSet();
        var components = _record.ComponentsAround(articles, keys);
        var decisions = _record.Decisions().Where(entry => entry is { Decision: not null, UndoneBy: null }).Select(entry => entry.Decision!).ToList();
        var linked = _linker.Link(fresh.Concat(Standing(components, articles, decisions)), decisions);
        _record.WriteLinks(new LinkUpdate(
            _version,
            components,
            articles,
            [.. linked.Components.SelectMany(component => component.Incidents.SelectMany(incident => incident.Tellings.Select(telling => Kept(telling, component.Id))))],
            [.. linked.Components.SelectMany(component => component.Incidents.Select(incident => Kept(incident, component.Id)))]));
    }

    /// <summary>The tellings of some components, made anew from their articles; those of articles that are new or read anew come fresh.</summary>
    private IEnumerable<Telling> Standing(ImmutableArray<string> components, ImmutableArray<string> fresh, List<LinkDecision> decisions)
    {
        var freshArticles = fresh.ToHashSet(StringComparer.Ordinal);
        var wanted = _record.TellingsOf(components).Where(telling => !freshArticles.Contains(telling.Article)).ToList();
        var ids = wanted.Select(telling => telling.Telling).ToHashSet(StringComparer.Ordinal);
        return _record.Articles(wanted.Select(telling => telling.Article).Distinct(StringComparer.Ordinal))
            .SelectMany(article => _tellings.Of(article))
            // A part that people cut off may lie in a component that nothing touches.
            .SelectMany(telling => Linker.Cut(telling, decisions))
            .Where(telling => ids.Contains(telling.Id));
    }

    private static LinkedTelling Kept(Telling telling, string component) =>
        new(telling.Id, telling.Article.Key, component, [.. Linker.KeysOf(telling).Select(MeetingKeyOf)]);

    private StoredIncident Kept(Incident incident, string component) => new(
        incident.Id,
        component,
        incident.When?.From,
        incident.When?.To,
        IncidentPayload.Write(Reconciler.Reconcile(incident, ReconcilingPolicy.LatestOfEachOrigin, _ranks, tellings => IndependentOrigins.Count(tellings))),
        [.. incident.Tellings.Select(telling => telling.Article.Key).Distinct(StringComparer.Ordinal)]);

    private static MeetingKey MeetingKeyOf(NeighbourhoodKey key) => new(unchecked((long)key.Hash), (int)key.Role);
}
