using Marsad.Model;
using Marsad.Reading.Knowledge;
using Marsad.Reading.Mentions;

namespace Marsad.Reading.Claims;

/// <summary>Completes casualty claims.</summary>
internal sealed class CasualtyAssembler(WordClasses classes, MentionTable mentions, Scene scene, DateOnly? published)
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

            var window = WindowOf(draft);
            var place = window is null ? scene.Context.PlaceOf(draft.First, draft.Last) : scene.Context.PlaceOfTotal(draft.First, draft.Last);
            var day = window ?? scene.Context.DayOf(draft.First, draft.Last);
            var claim = new CasualtyClaim
            {
                Id = string.Empty,
                Evidence = scene.Quote(draft.First, draft.Last),
                Harm = draft.Harm,
                Count = draft.Count,
                Victim = draft.Side ?? (draft.Class == VictimClass.Civilian ? ActorKey.Civilians : ActorKey.Unspecified),
                VictimClass = draft.Class,
                Perpetrator = draft.Perpetrator,
                Scope = window is null ? Scope.Incident : Scope.Cumulative,
                Source = source,
                Status = status,
                Place = place?.Value,
                When = day?.Value,
                Rules = [.. draft.Rules],
                Reasons = scene.Explain(draft.Reasons, speaker, place, day),
            };
            claims.Add(new DraftClaim(claim, draft.At, draft, draft.Whole, PointsBack: draft.People?.IsDefinite ?? false, HasOwnPlace: Scene.IsBeside(place, draft.Last)));
        }
    }

    /// <summary>"No casualties" is a claim of its own, not a claim negated.</summary>
    private ClaimStatus? StatusOf(HarmDraft draft, bool denied) =>
        draft.Count is { Low: 0, High: 0 } ? ClaimStatus.Asserted : scene.Statuses.StatusOf(draft.First, denied);

    /// <summary>The period of a running total: "since …" in the sentence, or words that call the figure a total.</summary>
    private ContextFinder.Found<DateRange>? WindowOf(HarmDraft draft)
    {
        var stream = scene.Stream;
        var sentence = stream.SentenceOf(draft.At);
        foreach (var mention in mentions.Of(Layers.Date))
        {
            if (mention is DateMention { IsSince: true } since && stream.SentenceOf(since.First) == sentence)
            {
                var value = since.Value is { } known ? known with { To = known.To ?? published } : new DateRange(null, published, DatePrecision.Period);
                if (value.From is not { } from || published is not { } day || day.DayNumber - from.DayNumber > 7)
                {
                    return new(value, stream.SpanOf(since.First, since.Last), "period of the total", since.First);
                }
            }
        }

        foreach (var mention in mentions.Of(Layers.Phrase))
        {
            if (mention is PhraseMention phrase && phrase.Has(classes.Cumulative) && stream.SentenceOf(phrase.First) == sentence)
            {
                return new(new DateRange(null, published, DatePrecision.Period), stream.SpanOf(phrase.First, phrase.Last), "words for a total", phrase.First);
            }
        }

        return null;
    }
}
