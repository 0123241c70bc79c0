using Marsad.Model;

namespace Marsad.Reading.Claims;

/// <summary>Completes event claims.</summary>
internal static class EventAssembler
{
    /// <summary>Adds the claims of all drafts.</summary>
    public static void AddTo(List<DraftClaim> claims, List<EventDraft> drafts, Scene scene)
    {
        foreach (var draft in drafts)
        {
            var (source, speaker) = scene.SourceOf(draft.At);
            if (scene.Statuses.StatusOf(draft.At, speaker?.Denies ?? false) is not { } status)
            {
                continue;
            }

            var place = draft.Place;
            var hasOwnPlace = Scene.IsBeside(place, draft.Rule.TriggerLast);
            if (draft.IsDefinite && !draft.HasOwnSides && !hasOwnPlace && !HasAntecedent(claims, draft.Type))
            {
                continue;
            }

            var day = draft.Day;
            var claim = new EventClaim
            {
                Id = string.Empty,
                Evidence = scene.Quote(draft.First, draft.Last),
                Type = draft.Type,
                Initiator = draft.Initiator,
                Target = draft.Target,
                Source = source,
                Status = status,
                Place = place?.Value,
                When = day?.Value,
                Rules = [draft.Rule.Rule.Name],
                Reasons = scene.Explain(draft.Reasons, speaker, place, day),
            };
            claims.Add(new DraftClaim(claim, draft.At, draft, null, draft.IsDefinite, hasOwnPlace)
            {
                IsHeadline = EventCues.IsHeadline(scene.Stream, draft.At),
                IsBare = draft.IsDefinite && !draft.HasOwnSides,
            });
        }
    }

    /// <summary>«الهجوم» that points back to nothing is a word of another matter («خط الهجوم»).</summary>
    private static bool HasAntecedent(List<DraftClaim> claims, EventType type) =>
        claims.Exists(claim => claim.Claim is CasualtyClaim || (claim.Claim is EventClaim earlier && ClaimFolder.IsKind(earlier.Type, type)));
}
