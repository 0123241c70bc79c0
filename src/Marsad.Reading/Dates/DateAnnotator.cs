using Marsad.Model;
using Marsad.Reading.Lexicon;
using Marsad.Reading.Mentions;
using Marsad.Reading.Numbers;
using Marsad.Reading.Text;

namespace Marsad.Reading.Dates;

/// <summary>Finds dates, periods and lengths of time, and resolves them against the publication day.</summary>
/// <remarks>
/// Policies (docs/numbers-and-dates.md): a weekday is the latest on or before the publication day; a day without a year
/// is the nearest that lies at most 31 days ahead; weeks begin on Sunday. Phrases and names must be in the table
/// already. Safe for any number of threads.
/// </remarks>
public sealed class DateAnnotator
{
    private const string Origin = "dates";

    /// <summary>How many tokens may stand between "since" and the date of what it names («منذ اندلاع الأزمة عام 2011»).</summary>
    private const int SinceReach = 12;

    private static readonly string[] NameLayers = [Layers.Actor, Layers.Outlet, Layers.Place, Layers.Person];

    private readonly TimeLexicon _words;
    private readonly NumeralLexicon _numeralWords;
    private readonly NumeralParser _numerals;

    /// <summary>Makes an annotator for the words of a lexicon.</summary>
    public DateAnnotator(WordLexicon lexicon)
        : this(new TimeLexicon(lexicon), new NumeralLexicon(lexicon))
    {
    }

    /// <summary>Makes an annotator for known words.</summary>
    internal DateAnnotator(TimeLexicon words, NumeralLexicon numerals) => (_words, _numeralWords, _numerals) = (words, numerals, new NumeralParser(numerals));

    /// <summary>Adds a <see cref="DateMention"/> for every date of the text.</summary>
    /// <param name="stream">The text.</param>
    /// <param name="mentions">Its phrases and names; gets the dates.</param>
    /// <param name="published">The publication day; without it relative dates stay unresolved.</param>
    public void Annotate(TokenStream stream, MentionTable mentions, DateOnly? published)
    {
        var scene = new DateScene(stream, mentions, published, _words, _numerals);
        var at = 0;
        while (at < stream.Count)
        {
            if (stream[at].Concerns(Stages.Dates) && MayBegin(scene, at) && Read(scene, at) is { } reading && reading.Last > at)
            {
                Add(scene, at, reading);
                at = reading.Last;
            }
            else
            {
                at++;
            }
        }
    }

    private bool MayBegin(DateScene scene, int at)
    {
        ref readonly var token = ref scene.Stream[at];
        return token.Kind == TokenKind.Number || (token.Kind == TokenKind.Word && MayBegin(scene, at, token.Form));
    }

    private bool MayBegin(DateScene scene, int at, WordForm form) =>
        form.Overlaps(_words.Classes) || _numeralWords.Knows(form)
        || ((_words.MayBeginPhrase(form) || _numeralWords.MayBeginPhrase(form)) && scene.Mentions.StartingAt(Layers.Phrase, at) is not null);

    private static void Add(DateScene scene, int first, DateReading reading)
    {
        foreach (var layer in NameLayers)
        {
            // «قوات 14 تموز» and the like are names, not dates.
            if (scene.Mentions.Covering(layer, first) is { } name && name.Last >= reading.Last)
            {
                return;
            }
        }

        scene.Mentions.Add(new DateMention(first, reading.Last, InOrder(reading.Value), Origin)
        {
            IsSince = reading.IsSince,
            Start = reading.Start,
            IsDuration = reading.IsDuration,
            IsFuture = reading.IsFuture || (reading.Value?.From is { } from && from > scene.Published),
            IsRelative = reading.IsRelative,
        });
    }

    private static DateReading? Read(DateScene scene, int at)
    {
        if (scene.Find(at, TimeKinds.Now) is { } now)
        {
            return new DateReading(now.Last, UpTo(null, scene.Published)) { IsSince = true, IsRelative = true };
        }

        if (scene.Find(at, TimeKinds.Link) is not { } link)
        {
            return ReadPoint(scene, at, IsInContext(scene, at));
        }

        return link.Word.Role switch
        {
            TimeRole.Since => ReadSince(scene, link.Last),
            TimeRole.Ago => ReadAgo(scene, link.Last),
            TimeRole.Over or TimeRole.During => ReadOver(scene, link.Last, link.Word.Role),
            TimeRole.From => ReadSpan(scene, link.Last, TimeRole.To),
            TimeRole.Between => ReadSpan(scene, link.Last, TimeRole.And),
            _ => null,
        };
    }

    private static DateReading? ReadPoint(DateScene scene, int at, bool inContext) =>
        at >= scene.Stream.Count ? null : AbsoluteDates.Read(scene, at, inContext) ?? RelativeDates.Read(scene, at);

    /// <summary>A bare month or year is a date only behind a preposition.</summary>
    private static bool IsInContext(DateScene scene, int at) =>
        (at > 0 && scene.Find(at - 1, TimeKinds.Link) is { Word.Role: not (TimeRole.And or TimeRole.Or) } link && link.Last == at)
        || scene.Find(at, TimeKinds.Month) is { } month && (month.Joined & Proclitics.By) != 0;

    private static DateReading? ReadSince(DateScene scene, int at)
    {
        if (ReadPoint(scene, at, inContext: true) is { } point)
        {
            return CloseSince(scene, point);
        }

        if (RelativeDates.ReadLength(scene, at) is { } length)
        {
            var from = length.Count is { } count ? RelativeDates.Back(scene, length.Unit, count)?.From : length.Unit <= TimeUnit.Hour ? scene.Published : null;
            return new DateReading(length.Last, UpTo(from, scene.Published)) { IsSince = true, IsRelative = true };
        }

        return ReadSinceEvent(scene, at);
    }

    /// <summary>«منذ اندلاع الأزمة عام 2011»: the date of what "since" names, if it has one.</summary>
    private static DateReading? ReadSinceEvent(DateScene scene, int at)
    {
        for (var i = at + 1; i < Math.Min(at + SinceReach, scene.Stream.Count) && scene.Stream[i - 1].Kind == TokenKind.Word; i++)
        {
            if (scene.Find(i, TimeKinds.Link) is { } link && link.Word.Role is TimeRole.Since or TimeRole.Ago or TimeRole.Over or TimeRole.During or TimeRole.Between)
            {
                return link.Word.Role == TimeRole.Ago && ReadAgo(scene, link.Last) is { } ago ? CloseSince(scene, ago) : null;
            }

            if ((AbsoluteDates.Read(scene, i, IsInContext(scene, i)) ?? RelativeDates.ReadPart(scene, i)) is { } point)
            {
                return point.IsFuture ? null : CloseSince(scene, point);
            }

            if (RelativeDates.Read(scene, i) is not null)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"Since X" reaches to the publication day; "since X … until Y" to Y.</summary>
    private static DateReading CloseSince(DateScene scene, DateReading point)
    {
        var from = Start(point);
        if (scene.Find(point.Last, TimeKinds.Now) is { } now)
        {
            return point with { Last = now.Last, Value = Window(from, scene.Published), Start = point.Value, IsSince = true, IsRelative = true };
        }

        if (scene.Find(point.Last, TimeKinds.Link) is { Word.Role: TimeRole.To } to && ReadEnd(scene, to.Last, point) is { } end)
        {
            return point with { Last = end.Last, Value = Window(from, end.Value?.To), IsRelative = point.IsRelative || end.IsRelative };
        }

        return point with { Value = Window(from, scene.Published), Start = point.Value, IsSince = true };
    }

    /// <summary>The end of a span; «19 منه» is a day of the month in which it began.</summary>
    private static DateReading? ReadEnd(DateScene scene, int at, DateReading first)
    {
        if (at < scene.Stream.Count && scene.ReadNumber(scene.SkipArticle(at), 31) is { } day && scene.Find(day.Last, TimeKinds.OfIt) is { } ofIt)
        {
            var end = first.Value?.From is { } from ? CalendarDays.Day(from.Year, from.Month, day.Value, isHijri: false) : null;
            return new DateReading(ofIt.Last, end is { } to ? DateRange.OneDay(to) : null) { IsRelative = first.IsRelative };
        }

        return ReadPoint(scene, at, inContext: true);
    }

    private static DateOnly? Start(DateReading point) =>
        point is { IsMiddle: true, Value: { From: { } from, To: { } to } } ? CalendarDays.Add(from, (to.DayNumber - from.DayNumber) / 2) : point.Value?.From;

    private static DateRange? Window(DateOnly? from, DateOnly? to) => from is null ? null : UpTo(from, to is { } end && end < from ? null : to);

    private static DateRange? UpTo(DateOnly? from, DateOnly? to) => from is null && to is null ? null : new DateRange(from, to, DatePrecision.Period);

    private static DateReading? ReadAgo(DateScene scene, int at)
    {
        if (ReadPoint(scene, at, inContext: true) is { } point)
        {
            // "Before 2011" is open at its start; "before dawn today" is today.
            return point.Value is { Precision: DatePrecision.Month or DatePrecision.Year, From: { } from } && CalendarDays.Add(from, -1) is { } before
                ? point with { Value = UpTo(null, before) } : point;
        }

        if (RelativeDates.ReadLength(scene, at) is not { } length)
        {
            return null;
        }

        var behind = scene.SkipLink(length.Last, TimeRole.From);
        if (behind > length.Last)
        {
            // «قبل 9 أيام من موعد …» counts from that, not from the publication day.
            return ReadPoint(scene, behind, inContext: true) is { Value.From: { } origin } other
                ? other with { Value = length.Count is { } away ? PointBack(origin, length.Unit, away) : null }
                : new DateReading(length.Last, null) { IsRelative = true };
        }

        var value = scene.Published is not { } published ? null
            : length.Count is { } count ? PointBack(published, length.Unit, count)
            : length.Unit <= TimeUnit.Hour ? DateRange.OneDay(published) : null;
        return new DateReading(length.Last, value) { IsRelative = true };
    }

    /// <summary>The day, or the month or year, that lies so far back.</summary>
    private static DateRange? PointBack(DateOnly origin, TimeUnit unit, int count) => unit switch
    {
        TimeUnit.Month => CalendarDays.Add(origin, unit, -count) is { } then ? new DateRange(then, then, DatePrecision.Month) : null,
        TimeUnit.Year => CalendarDays.Unit(origin, unit, -count),
        TimeUnit.Decade => CalendarDays.Unit(origin, TimeUnit.Year, -10L * count),
        _ => CalendarDays.Add(origin, unit, -count) is not { } day ? null
            : unit == TimeUnit.Week ? new DateRange(day, day, DatePrecision.Week) : DateRange.OneDay(day),
    };

    private static DateReading? ReadOver(DateScene scene, int at, TimeRole role)
    {
        if (ReadPoint(scene, at, inContext: true) is { } point)
        {
            return point;
        }

        if (RelativeDates.ReadLength(scene, at) is not { } length)
        {
            return null;
        }

        // "In the course of two days" looks back from the publication day; "for two days" has no anchor.
        return role == TimeRole.During && length.Count is { } count
            ? new DateReading(length.Last, RelativeDates.Back(scene, length.Unit, count)) { IsDuration = true, IsRelative = true }
            : new DateReading(length.Last, null) { IsDuration = true };
    }

    /// <summary>"From X to Y", "between X and Y"; "from X until now".</summary>
    private static DateReading? ReadSpan(DateScene scene, int at, TimeRole joint)
    {
        if (ReadPoint(scene, at, inContext: true) is not { } first)
        {
            return null;
        }

        if (joint == TimeRole.To && scene.Find(first.Last, TimeKinds.Now) is { } now)
        {
            return first with { Last = now.Last, Value = Window(first.Value?.From, scene.Published), Start = first.Value, IsSince = true, IsRelative = true };
        }

        if (FindJoint(scene, first.Last, joint) is not { } behind || ReadEnd(scene, behind, first) is not { } second)
        {
            // «من 13 إلى 15 نيسان» has been read whole already; "of the 13th of April" has not.
            return joint != TimeRole.To || first.Value is { Precision: DatePrecision.Days } ? first : null;
        }

        return new DateReading(second.Last, Join(first, second))
        {
            IsRelative = first.IsRelative || second.IsRelative,
            IsFuture = first.IsFuture,
        };
    }

    private static int? FindJoint(DateScene scene, int at, TimeRole joint)
    {
        if (scene.Find(at, TimeKinds.Link) is { } link && (link.Word.Role == joint || link.Word.Role == TimeRole.To))
        {
            return link.Last;
        }

        return joint == TimeRole.And && at < scene.Stream.Count && scene.Stream[at].Form.MayCarry(Proclitics.And) ? at : null;
    }

    /// <summary>A first day without a year lies in the year of the second, or in the one before.</summary>
    private static DateRange? Join(DateReading first, DateReading second)
    {
        if (first.Value is not { From: { } from } || second.Value is not { From: { } start, To: { } to })
        {
            return null;
        }

        if (first.IsRelative && from > start)
        {
            from = CalendarDays.Add(from, TimeUnit.Year, start.Year - from.Year) ?? from;
            from = from > start ? CalendarDays.Add(from, TimeUnit.Year, -1) ?? from : from;
        }

        var precision = first.Value.Precision is DatePrecision.Day or DatePrecision.Days ? DatePrecision.Days : DatePrecision.Period;
        return from <= to ? new DateRange(from, to, precision) : null;
    }

    /// <summary>A window that ends before it begins («منذ 2015» in a text of 1900) dates nothing.</summary>
    private static DateRange? InOrder(DateRange? value) => value is { From: { } from, To: { } to } && from > to ? null : value;
}
