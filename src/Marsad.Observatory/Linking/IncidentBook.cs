using System.Collections.Immutable;
using Marsad.Incidents.Reconciling;
using Marsad.Model.Incidents;
using Marsad.Store.Incidents;
using Marsad.Store.Sqlite;

namespace Marsad.Observatory.Linking;

/// <summary>The incidents of a record, brought up to date before they are asked for; and what people decide about them.</summary>
public sealed class IncidentBook
{
    private readonly SqliteRecord _record;
    private readonly RecordLinker _linker;
    private readonly SourceRanks _ranks;
    private readonly TimeProvider _clock;

    /// <summary>The book of a record.</summary>
    /// <exception cref="Knowledge.KnowledgeFolderException">A table that linking needs is missing or faulty.</exception>
    public IncidentBook(SqliteRecord record, Engine engine, TimeProvider clock) =>
        (_record, _linker, _ranks, _clock) = (record, new RecordLinker(record, engine), LinkingKnowledge.Ranks(engine.Files), clock);

    /// <summary>Links what is not linked yet.</summary>
    /// <returns>How many articles were linked.</returns>
    public int BringUpToDate() => _linker.BringUpToDate();

    /// <summary>Incidents, by their first day and id; those without a day last.</summary>
    public IEnumerable<ReconciledIncident> List(IncidentSelection selection) =>
        _record.Incidents(selection).Select(incident => IncidentPayload.Read(incident.Payload));

    /// <summary>The incident with that id, or the first whose id begins so; null where there is none.</summary>
    public ReconciledIncident? Find(string id) =>
        _record.FindIncident(id) is { } found ? IncidentPayload.Read(found.Payload) : null;

    /// <summary>An incident with low, best and high set by another policy; its grade, which no policy changes, stays.</summary>
    public ReconciledIncident Under(ReconcilingPolicy policy, ReconciledIncident incident) => policy.Name == incident.Policy
        ? incident
        : Reconciler.Reconcile(incident.Incident, policy, _ranks) with { Grade = incident.Grade };

    /// <summary>A number that changes whenever anything of the record has changed, here or in another process.</summary>
    public long ChangeMark() => _record.ChangeMark();

    /// <summary>Makes one incident of two.</summary>
    /// <returns>Number of the decision.</returns>
    public long Merge(Incident one, Incident other, string who, string why) =>
        Decide(LinkDecisionKind.Merge, KeysOf(one), KeysOf(other), who, why);

    /// <summary>Takes claims out of an incident: they become one of their own.</summary>
    /// <returns>Number of the decision.</returns>
    /// <exception cref="ArgumentException">None of the claims, or all of them, belong to the incident.</exception>
    public long Split(Incident incident, IReadOnlyCollection<string> claims, string who, string why)
    {
        var (inside, rest) = (KeysOf(incident).Where(claims.Contains).ToImmutableArray(), KeysOf(incident).Where(key => !claims.Contains(key)).ToImmutableArray());
        if (inside.IsEmpty || rest.IsEmpty)
        {
            throw new ArgumentException($"Name some of the claims of incident {incident.Id}, not all and not others.", nameof(claims));
        }

        return Decide(LinkDecisionKind.Split, inside, rest, who, why);
    }

    /// <summary>Takes a decision back.</summary>
    /// <exception cref="ArgumentException">There is no such decision, or it was taken back already.</exception>
    public void Undo(long number, string who, string why)
    {
        if (_record.Decisions().FirstOrDefault(entry => entry.Number == number) is not { Decision: { } decision, UndoneBy: null })
        {
            throw new ArgumentException($"There is no decision {number} that could be taken back. List them with: marsad incidents decisions", nameof(number));
        }

        _record.Undo(number, _clock.GetUtcNow(), who, why);
        _linker.LinkAgain(decision.Claims.Concat(decision.Others));
    }

    /// <summary>What people decided, in order.</summary>
    public ImmutableArray<LoggedDecision> Decisions() => _record.Decisions();

    private long Decide(LinkDecisionKind kind, ImmutableArray<string> claims, ImmutableArray<string> others, string who, string why)
    {
        var number = _record.Decide(kind, claims, others, _clock.GetUtcNow(), who, why);
        _linker.LinkAgain(claims.Concat(others));
        return number;
    }

    private static ImmutableArray<string> KeysOf(Incident incident) => [.. incident.Claims.Select(claim => claim.Claim.Key)];
}
