using Marsad.Model;

namespace Marsad.Reading.Claims;

/// <summary>Completes diplomacy claims.</summary>
internal static class DiplomacyAssembler
{
    /// <summary>Adds the claims of all drafts.</summary>
    public static void AddTo(List<DraftClaim> claims, List<DiplomacyDraft> drafts, Scene scene)
    {
        foreach (var draft in drafts)
        {
            var at = draft.Rule.TriggerFirst;
            var (source, speaker) = scene.SourceOf(at);
            if (scene.Statuses.StatusOf(at, speaker?.Denies ?? false) is not { } status)
            {
                continue;
            }

            var place = draft.Type is DiplomacyType.Meeting or DiplomacyType.Agreement ? scene.Context.MeetingPlaceOf(draft.First, draft.Last) : null;
            var day = scene.Context.DayOf(draft.First, draft.Last);
            var claim = new DiplomacyClaim
            {
                Id = string.Empty,
                Evidence = scene.Quote(draft.First, draft.Last),
                Type = draft.Type,
                Participants = draft.Participants,
                Source = source,
                Status = status,
                Place = place?.Value,
                When = day?.Value,
                Rules = [draft.Rule.Rule.Name],
                Reasons = scene.Explain(draft.Reasons, speaker, place, day),
            };
            claims.Add(new DraftClaim(claim, at, draft, null, PointsBack: false, Scene.IsBeside(place, draft.Last)));
        }
    }
}
