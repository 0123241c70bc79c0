using Marsad.Model;
using Marsad.Reading.Dates;
using Marsad.Reading.Knowledge;
using Marsad.Reading.Lexicon;
using Marsad.Reading.Mentions;
using Marsad.Reading.Text;

namespace Marsad.Reading.Dating;

/// <summary>Reads what each date of a text tells about the day of its publication.</summary>
internal sealed class DatingReader(TimeLexicon words, WordClasses classes)
{
    private const int HeadTokens = 24;
    private const int FootTokens = 12;
    private const int PlanReach = 6;

    /// <summary>The words inside one date.</summary>
    private record struct Inside(int? DayShift, int? Deictic, int Month);

    /// <summary>The clues of a text, in its order.</summary>
    public List<DatingClue> Read(TokenStream stream, MentionTable mentions)
    {
        var clues = new List<DatingClue>();
        foreach (var mention in mentions.Of(Layers.Date))
        {
            if (mention is DateMention { IsDuration: false } date && ClueOf(stream, mentions, date) is { } clue)
            {
                clues.Add(clue);
            }
        }

        return clues;
    }

    private DatingClue? ClueOf(TokenStream stream, MentionTable mentions, DateMention date)
    {
        var inside = Look(stream, date);
        var days = date.IsSince ? date.Start : date.Value;
        if (days?.From is not { } from)
        {
            return inside is { Month: > 0, Deictic: 0 } ? new DatingClue(DatingKind.ThisMonth, null, inside.Month, date) : null;
        }

        if (inside.DayShift is { } shift && days.Precision == DatePrecision.Day && CalendarDays.Add(from, -shift) is { } today)
        {
            return new DatingClue(DatingKind.Today, DateRange.OneDay(today), 0, date);
        }

        if (IsAhead(stream, mentions, date))
        {
            return new DatingClue(DatingKind.Ahead, days, 0, date);
        }

        return new DatingClue(KindOf(stream, mentions, date, days, date.IsSince ? null : inside.Deictic ?? DeicticBefore(stream, date)), days, 0, date);
    }

    private Inside Look(TokenStream stream, DateMention date)
    {
        var found = default(Inside);
        for (var token = date.First; token < date.Last; token++)
        {
            var form = stream[token].Form;
            if (words.Find(form, TimeKinds.Day) is { } day && found.DayShift is null)
            {
                found.DayShift = day.Word.Shift;
            }
            else if (words.Find(form, TimeKinds.Month) is { Word.IsHijri: false } month && found.Month == 0)
            {
                found.Month = month.Word.Number;
            }
            else if (words.Find(form, TimeKinds.Deictic) is { } deictic)
            {
                found.Deictic = deictic.Word.Shift;
            }
            else if (words.Find(form, TimeKinds.This) is not null)
            {
                found.Deictic = 0;
            }
        }

        return found;
    }

    /// <summary>What a date with a year tells: one called the current or the last of its name tells more than one that is past.</summary>
    private DatingKind KindOf(TokenStream stream, MentionTable mentions, DateMention date, DateRange days, int? deictic) => (days.Precision, deictic) switch
    {
        (DatePrecision.Day or DatePrecision.Days, _) when IsStamp(stream, mentions, date) => DatingKind.Stamp,
        (DatePrecision.Year, 0) => DatingKind.ThisYear,
        (DatePrecision.Month, 0) => DatingKind.ThisMonth,
        _ => DatingKind.Past,
    };

    /// <summary>«هذا العام 2015», «العام الحالي 2015»: what the word before a date tells.</summary>
    private int? DeicticBefore(TokenStream stream, DateMention date) =>
        date.First == 0 ? null
        : words.Find(stream[date.First - 1].Form, TimeKinds.This) is not null ? 0
        : words.Find(stream[date.First - 1].Form, TimeKinds.Deictic)?.Word.Shift;

    /// <summary>Among the first words of the text or its last, in a line that tells nothing before it.</summary>
    private bool IsStamp(TokenStream stream, MentionTable mentions, DateMention date)
    {
        var sentence = stream.Sentences[stream.SentenceOf(date.First)];
        var isHead = date.First < HeadTokens && sentence.Line <= 2;
        if (!isHead && date.Last < stream.Count - FootTokens)
        {
            return false;
        }

        for (var token = sentence.First; token < date.First; token++)
        {
            if (Claims.Clauses.IsVerb(classes, stream, mentions, token))
            {
                return false;
            }
        }

        return date.First == sentence.First || !(stream[date.First - 1].Form.Classes.Has(classes.In) || stream[date.First - 1].Form.Classes.Has(classes.From));
    }

    /// <summary>Behind words of a plan: it is still to come.</summary>
    private bool IsAhead(TokenStream stream, MentionTable mentions, DateMention date)
    {
        var sentence = stream.Sentences[stream.SentenceOf(date.First)];
        for (var token = date.First - 1; token >= Math.Max(sentence.First, date.First - PlanReach); token--)
        {
            var form = stream[token].Form;
            if (form.Classes.Has(classes.Plan) || form.Readings.Any(reading => (reading.Proclitics & Proclitics.Will) != 0)
                || (mentions.Covering(Layers.Phrase, token) is PhraseMention phrase && phrase.Has(classes.Plan)))
            {
                return true;
            }
        }

        return false;
    }
}
