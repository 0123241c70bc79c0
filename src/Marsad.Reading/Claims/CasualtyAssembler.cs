using Marsad.Model;

namespace Marsad.Reading.Claims;

/// <summary>Completes casualty claims.</summary>
internal sealed class CasualtyAssembler(Scene scene)
{
    /// <summary>Adds the claims of all drafts.</summary>
    public void AddTo(List<DraftClaim> claims, List<HarmDraft> drafts)
    {
        foreach (var draft in drafts)
        {
            var (source, speaker) = scene.SourceOf(draft.At);
            if (StatusOf(draft, speaker?.Denies ?? false) is not { } status)
            {
                continue;
            }

            var (place, day) = (draft.Place, draft.Window ?? draft.Day);
            var claim = new CasualtyClaim
            {
                Id = string.Empty,
                Evidence = scene.Quote(draft.First, draft.Last),
                Harm = draft.Harm,
                Count = draft.Count,
                Victim = draft.Side ?? (draft.Class == VictimClass.Civilian ? ActorKey.Civilians : ActorKey.Unspecified),
                VictimClass = draft.Class,
                Perpetrator = draft.Perpetrator,
                Scope = draft.Scope,
                Source = source,
                Status = status,
                Place = place?.Value,
                When = day?.Value,
                Rules = [.. draft.Rules],
                Reasons = scene.Explain(draft.Reasons, speaker, place, day),
            };
            claims.Add(new DraftClaim(claim, draft.At, draft, draft.Whole, PointsBack: draft.People?.IsDefinite ?? false, HasOwnPlace: Scene.IsBeside(place, draft.Last))
            {
                IsHeadline = EventCues.IsHeadline(scene.Stream, draft.At),
            });
        }
    }

    /// <summary>"No casualties" is a claim of its own, not a claim negated.</summary>
    private ClaimStatus? StatusOf(HarmDraft draft, bool denied) =>
        draft.Count is { Low: 0, High: 0 } ? ClaimStatus.Asserted : scene.Statuses.StatusOf(draft.First, denied);
}
