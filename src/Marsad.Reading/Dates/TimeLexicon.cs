using System.Globalization;
using Marsad.Reading.Lexicon;
using Marsad.Reading.Text;

namespace Marsad.Reading.Dates;

/// <summary>The words of dates, found by lexeme.</summary>
/// <remarks>Built once from the lexicon, then only read; safe for any number of threads.</remarks>
internal sealed class TimeLexicon
{
    private static readonly (string Name, TimeKinds Kind)[] ClassNames =
    [
        ("month", TimeKinds.Month), ("weekday", TimeKinds.Weekday), ("time-deictic", TimeKinds.Deictic), ("time-this", TimeKinds.This),
        ("time-unit", TimeKinds.Unit), ("time-few", TimeKinds.Few), ("time-day", TimeKinds.Day), ("time-day-part", TimeKinds.DayPart),
        ("time-day-part-free", TimeKinds.FreeDayPart), ("time-same", TimeKinds.Same), ("time-month-part", TimeKinds.Part),
        ("time-link", TimeKinds.Link), ("time-more", TimeKinds.More), ("time-now", TimeKinds.Now), ("time-era", TimeKinds.Era),
        ("time-half", TimeKinds.Half), ("time-of-it", TimeKinds.OfIt),
    ];

    private readonly GrammarWords<TimeWord, TimeKinds> _words;
    private readonly WordLexicon _lexicon;

    /// <summary>Collects the words of dates from a lexicon.</summary>
    public TimeLexicon(WordLexicon lexicon)
    {
        _lexicon = lexicon;
        _words = new(lexicon, ClassNames, Read);
    }

    /// <summary>All classes of words of dates.</summary>
    public ClassSet Classes => _words.Classes;

    /// <summary>True where a phrase of dates may begin with a spelling.</summary>
    public bool MayBeginPhrase(WordForm form) => _words.MayBeginPhrase(form);

    /// <summary>The first sense of a spelling that is one of the kinds, with the letters joined to it; null where there is none.</summary>
    public (TimeWord Word, Proclitics Joined)? Find(WordForm form, TimeKinds kinds) =>
        (form.Uses.Times & kinds) == 0 ? null : _words.Find(form, kinds, Proclitics.None, (Proclitics)byte.MaxValue);

    /// <summary>All kinds of a spelling, as a word without a pronoun.</summary>
    public TimeKinds KindsOf(WordForm form) => _words.KindsOf(form);

    /// <summary>The longest phrase at a token that is one of the kinds, or null.</summary>
    public (TimeWord Word, int Last, Proclitics Joined)? FindPhrase(TokenStream stream, int at, TimeKinds kinds) =>
        _words.LongestPhrase(stream, at, kinds);

    /// <summary>Parts a spelling in which a month and "last" have grown together («تموزالماضي»); null where it is no such thing.</summary>
    public (TimeWord Month, TimeWord Deictic)? Part(string key)
    {
        for (var cut = 2; cut < key.Length - 2; cut++)
        {
            if (FindPlain(key.AsSpan(0, cut), TimeKinds.Month) is { } month && FindPlain(key.AsSpan(cut), TimeKinds.Deictic) is { } deictic)
            {
                return (month, deictic);
            }
        }

        return null;
    }

    private TimeWord? FindPlain(ReadOnlySpan<char> key, TimeKinds kinds)
    {
        foreach (var sense in _lexicon.Find(key))
        {
            if (_words[sense.Lexeme, kinds] is { } word)
            {
                return word;
            }
        }

        return null;
    }

    private static TimeWord Read(Lexeme lexeme, TimeKinds kind) => new(
        kind,
        Number(lexeme["number"] ?? lexeme["count"] ?? lexeme["part"] ?? lexeme["days"]),
        Number(lexeme["shift"] ?? lexeme["day"]),
        Enum.TryParse<TimeUnit>(lexeme["unit"], ignoreCase: true, out var unit) ? unit : default,
        Enum.TryParse<TimeRole>(lexeme["kind"], ignoreCase: true, out var role) ? role : default,
        lexeme["calendar"] == "hijri",
        lexeme["alone"] != "no");

    private static int Number(string? digits) => int.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
