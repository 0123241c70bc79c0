using Marsad.Model;
using Marsad.Reading.Choosing;
using Marsad.Reading.Knowledge;
using Marsad.Reading.Mentions;
using Marsad.Reading.Text;

namespace Marsad.Reading.Claims;

/// <summary>Tells a running total from the toll of one incident, and over which days it runs.</summary>
/// <remarks>«منذ 24 مارس», «خلال أربعة أشهر», a war as the cause, or a figure that no one incident has.</remarks>
internal sealed class ScopeReader(WordClasses classes, Scene scene, MentionTable mentions, DateOnly? published)
{
    private const int Reach = 16;
    private const int OpeningReach = 40;
    private const int OpeningTokens = 6;
    private const int PeriodReach = 8;
    private const int ShortestDays = 7;
    private const int ShortestMonth = 27;
    private const long LargestIncident = 2000;
    private const long SmallestWarToll = 100;
    private const long SmallestTally = 20;

    private readonly SentenceIndex<DateMention> _dates = new(scene.Stream, mentions.Of(Layers.Date), _ => true);
    private readonly SentenceIndex<PhraseMention> _totals = new(scene.Stream, mentions.Of(Layers.Phrase), phrase => phrase.Has(classes.Cumulative));

    private TokenStream Stream => scene.Stream;

    /// <summary>Fills in the scope of every draft.</summary>
    public void Fill(List<HarmDraft> drafts)
    {
        foreach (var draft in drafts)
        {
            (draft.Scope, draft.Window) = Read(draft);
        }
    }

    /// <summary>The scope of a draft and, for a running total, the window where the text gives one.</summary>
    public (Scope Scope, ContextFinder.Found<DateRange>? Window) Read(HarmDraft draft)
    {
        if ((Since(draft) ?? Over(draft) ?? Words(draft)) is { } window)
        {
            return (Scope.Cumulative, window);
        }

        if (draft.Whole is { } whole && Read(whole) is { Scope: Scope.Cumulative } of)
        {
            return of;
        }

        return (IsTally(draft) ? Scope.Cumulative : Scope.Incident, null);
    }

    /// <summary>What the scope that a draft was given rests on.</summary>
    public ScopeVoice VoiceOf(HarmDraft draft) =>
        Since(draft) is not null ? ScopeVoice.Since
        : Over(draft) is not null ? ScopeVoice.Over
        : Words(draft) is not null ? ScopeVoice.Words
        : draft.Scope == Scope.Incident ? ScopeVoice.Incident
        : IsTally(draft) ? ScopeVoice.Tally
        : ScopeVoice.Whole;

    /// <summary>«منذ 24 مارس»: a window that reaches to the article's day; a fight that has lasted since yesterday is no total.</summary>
    private ContextFinder.Found<DateRange>? Since(HarmDraft draft)
    {
        foreach (var since in _dates.In(Stream.SentenceOf(draft.At)))
        {
            if (!since.IsSince || since.Value is null && published is not null || !IsNear(draft, since))
            {
                continue;
            }

            var value = since.Value is { } known ? known with { To = known.To ?? published } : new DateRange(null, published, DatePrecision.Period);
            if (value.From is not { } from || published is not { } day || day.DayNumber - from.DayNumber > ShortestDays)
            {
                return new(value, Stream.SpanOf(since.First, since.Last), "period of the total", since.First);
            }
        }

        return null;
    }

    /// <summary>«خلال أربعة أشهر», «خلال عام 2022»: a stretch of more than a week that is over.</summary>
    private ContextFinder.Found<DateRange>? Over(HarmDraft draft)
    {
        foreach (var date in _dates.In(Stream.SentenceOf(draft.At)))
        {
            if (!date.IsSince && IsNear(draft, date)
                && (FollowsSpan(date) ? IsLong(date, ShortestDays) ?? date.IsDuration : IsPeriodOfFigure(draft, date)))
            {
                return new(date.Value ?? new DateRange(null, published, DatePrecision.Period), Stream.SpanOf(date.First, date.Last), "period of the total", date.First);
            }
        }

        return null;
    }

    /// <summary>True for a window of so many days or more; null where it is not known.</summary>
    private static bool? IsLong(DateMention date, int days) => date.Value is { From: { } from, To: { } to } ? to.DayNumber - from.DayNumber >= days : null;

    /// <summary>«من 7 تموز إلى 5 آب قتل …», «قتل 393 مدنياً في آب»: a stretch of days, or a month or year with more people than one incident has.</summary>
    private static bool IsPeriodOfFigure(HarmDraft draft, DateMention date) => date.Value?.Precision switch
    {
        DatePrecision.Days or DatePrecision.Period => IsLong(date, ShortestDays) ?? false,
        DatePrecision.Month or DatePrecision.Year => draft.Count.Low >= SmallestTally && IsLong(date, ShortestMonth) == true && Clauses.Distance(draft.First, draft.Last, date) <= PeriodReach,
        _ => false,
    };

    private bool FollowsSpan(DateMention date)
    {
        for (var token = Math.Max(0, date.First - 1); token < date.Last; token++)
        {
            if (Stream[token].Form.Classes.Has(classes.Span) || mentions.Covering(Layers.Phrase, token) is PhraseMention phrase && phrase.Has(classes.Span))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Words that call the figure a total («حتى الآن», «حصيلة إجمالية»).</summary>
    private ContextFinder.Found<DateRange>? Words(HarmDraft draft)
    {
        foreach (var phrase in _totals.In(Stream.SentenceOf(draft.At)))
        {
            if (IsNear(draft, phrase) && !IsRecent(phrase))
            {
                return new(new DateRange(null, published, DatePrecision.Period), Stream.SpanOf(phrase.First, phrase.Last), "words for a total", phrase.First);
            }
        }

        return null;
    }

    /// <summary>«منذ بدء الهجوم الأحد»: what began this week is one operation.</summary>
    private bool IsRecent(PhraseMention phrase)
    {
        for (var token = phrase.Last; token < Math.Min(Stream.Count, phrase.Last + 4); token++)
        {
            if (mentions.StartingAt(Layers.Date, token) is DateMention { Value.From: { } from } && published is { } day && day.DayNumber - from.DayNumber <= ShortestDays)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«الأعنف منذ 2005»: the window belongs to the comparison.</summary>
    private bool IsCompared(Mention mention)
    {
        for (var token = Math.Max(0, mention.First - 6); token < mention.First; token++)
        {
            if (Stream[token].Form.Classes.Has(classes.Superlative) && mentions.Covering(Layers.Number, token) is null && Clauses.SameSentence(Stream, token, mention.First))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«منذ ثلاثة أشهر …» at the head of a sentence governs all of it.</summary>
    private int ReachOf(Mention mention) =>
        mention is DateMention { IsSince: true } && mention.First - Stream.Sentences[Stream.SentenceOf(mention.First)].First <= OpeningTokens ? OpeningReach : Reach;

    /// <summary>In the sentence, at most a clause away: a window told in another clause belongs to something else.</summary>
    private bool IsNear(HarmDraft draft, Mention mention)
    {
        if (!Clauses.SameSentence(Stream, draft.At, mention.First) || Clauses.Distance(draft.First, draft.Last, mention) > ReachOf(mention) || IsCompared(mention))
        {
            return false;
        }

        for (var token = Math.Min(mention.Last, draft.Last); token < Math.Max(mention.First, draft.First); token++)
        {
            if (Stream[token].Form.Classes.Has(classes.ClauseBreak) || mentions.StartingAt(Layers.Phrase, token) is PhraseMention phrase && phrase.Has(classes.ClauseBreak))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The dead of a war, a tally over many places, or more people than one incident kills.</summary>
    private bool IsTally(HarmDraft draft)
    {
        if (draft.Harm is not (Harm.Killed or Harm.Injured or Harm.Missing or Harm.Mixed) || draft.Count.Low is not { } low)
        {
            return false;
        }

        return low >= LargestIncident || low >= SmallestWarToll && Has(draft, classes.War, 8) || low >= SmallestTally && Has(draft, classes.ManyPlaces, Reach);
    }

    private bool Has(HarmDraft draft, int lexicalClass, int reach)
    {
        for (var token = Math.Max(0, draft.First - reach); token < Math.Min(Stream.Count, draft.Last + reach); token++)
        {
            if (Clauses.SameSentence(Stream, token, draft.At)
                && (Stream[token].Form.Classes.Has(lexicalClass) || mentions.StartingAt(Layers.Phrase, token) is PhraseMention phrase && phrase.Has(lexicalClass)))
            {
                return true;
            }
        }

        return false;
    }
}
