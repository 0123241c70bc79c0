using Marsad.Model;
using Marsad.Reading.Knowledge;

namespace Marsad.Reading.Claims;

/// <summary>Completes diplomacy claims.</summary>
internal static class DiplomacyAssembler
{
    /// <summary>Adds the claims of all drafts.</summary>
    public static void AddTo(List<DraftClaim> claims, List<DiplomacyDraft> drafts, Scene scene, DateOnly? published, WordClasses classes)
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
            var stands = StatusOf(status, draft, draft.Day?.Value, published, scene);
            var day = PlannedDay.Ahead(draft.Day, stands, published, scene.Stream, classes);
            var claim = new DiplomacyClaim
            {
                Id = string.Empty,
                Evidence = scene.Quote(draft.First, draft.Last),
                Type = draft.Type,
                Participants = draft.Participants,
                Source = SourceOf(draft, source, scene),
                Status = stands,
                Place = place?.Value,
                When = day?.Value,
                Rules = [draft.Rule.Rule.Name],
                Reasons = scene.Explain(draft.Reasons, speaker, place, day),
            };
            claims.Add(new DraftClaim(claim, at, draft, null, PointsBack: draft.PointsBack, Scene.IsBeside(place, draft.Last)));
        }
    }

    /// <summary>Who asks or blames says so: «طالبت روسيا تركيا». One who speaks near by and is not the one who asks does not say it: the writer does.</summary>
    private static SourceRef? SourceOf(DiplomacyDraft draft, SourceRef? source, Scene scene) =>
        !draft.IsDirected || draft.Participants is not [var sayer, ..] || sayer == source?.Key ? source
        : source is null && draft.Participants.Length > 1 ? new SourceRef(sayer, scene.Quote(draft.First, draft.Last), [])
        : null;

    /// <summary>A meeting or deal whose day is still to come is planned: «محادثات تعقد الشهر المقبل». What is only likely is planned too.</summary>
    private static ClaimStatus StatusOf(ClaimStatus status, DiplomacyDraft draft, DateRange? day, DateOnly? published, Scene scene)
    {
        if (draft.Type is not (DiplomacyType.Meeting or DiplomacyType.Agreement))
        {
            return status is ClaimStatus.Feared or ClaimStatus.Denied ? ClaimStatus.Asserted : status;
        }

        var ahead = day?.From is { } from && published is { } today && from > today;
        return status == ClaimStatus.Feared || (status == ClaimStatus.Asserted && (ahead || scene.Statuses.IsPlanned(draft.First, draft.Last)))
            ? ClaimStatus.Planned
            : status;
    }
}
