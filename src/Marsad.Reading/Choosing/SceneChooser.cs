using Marsad.Model;
using Marsad.Reading.Claims;

namespace Marsad.Reading.Choosing;

/// <summary>Gives all drafts of an article their place and day: events first, whose choices then speak for the harms beside them.</summary>
internal sealed class SceneChooser(ContextFinder context, SceneWords words, PlaceChooser places, DayChooser days)
{
    /// <summary>Fills the drafts.</summary>
    public void Fill(List<EventDraft> events, List<HarmDraft> harms, List<DiplomacyDraft> talks)
    {
        foreach (var draft in events)
        {
            var ask = new SceneAsk(draft.First, draft.Last, (SceneDeed)draft.Type, draft.IsDefinite, MatterOf(draft)) { Tense = draft.IsDefinite ? SceneTense.Definite : words.TenseOf(draft.At) };
            draft.Place = places.Choose(draft, ask, context.PlaceOf(draft.First, draft.Last));
            draft.Day = days.Choose(draft, ask with { Spot = SpotOf(draft.Place) }, context.DayOf(draft.First, draft.Last));
        }

        foreach (var draft in harms)
        {
            var isTotal = draft.Scope == Scope.Cumulative;
            var deed = isTotal ? SceneDeed.Total : SceneDeed.Killed + (int)draft.Harm;
            var ask = new SceneAsk(draft.First, draft.Last, deed, draft.People?.IsDefinite ?? false, MatterOf(draft, deed)) { Tense = draft.Rule is { } rule ? words.TenseOf(rule.TriggerFirst) : SceneTense.Noun };
            var hasWindow = draft.Window is not null;
            draft.Place = places.Choose(draft, ask, hasWindow ? context.PlaceOfTotal(draft.First, draft.Last) : context.PlaceOf(draft.First, draft.Last));
            draft.Day = hasWindow ? draft.Window : days.Choose(draft, ask with { Spot = SpotOf(draft.Place) }, context.DayOf(draft.First, draft.Last));
        }

        foreach (var draft in talks)
        {
            var deed = draft.Type switch
            {
                DiplomacyType.Meeting => SceneDeed.Meeting,
                DiplomacyType.Agreement => SceneDeed.Agreement,
                _ => SceneDeed.Words,
            };
            draft.Day = days.Choose(draft, new SceneAsk(draft.First, draft.Last, deed, draft.PointsBack, null) { Tense = words.TenseOf(draft.Rule.TriggerFirst) }, context.DayOf(draft.First, draft.Last));
        }
    }

    private static string? SpotOf(ContextFinder.Found<PlaceRef>? place) => place is null ? null : place.Value.Id ?? place.Value.Name;

    private static SceneMatter? MatterOf(EventDraft draft) =>
        draft.Initiator is null && draft.Target is null ? null : new SceneMatter((SceneDeed)draft.Type, draft.Initiator, draft.Target, null, null);

    /// <summary>A bare plural («قتلى») is told of many matters.</summary>
    private static SceneMatter? MatterOf(HarmDraft draft, SceneDeed deed) =>
        draft.Count.Low is null or 1 || draft.Count.High is null && draft.Count.Low <= 2 ? null : new SceneMatter(deed, null, null, draft.Count.Low, draft.Count.High);
}
