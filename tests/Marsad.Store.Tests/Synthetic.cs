using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Marsad.Model;

namespace Marsad.Store.Tests;

/// <summary>Made-up articles, a stand-in for the engine, and the folding that the tests search by.</summary>
public static class Synthetic
{
    public static readonly EngineVersions Versions = new("0.1.0", "0123456789ab");

    private static readonly string[] Words =
    [
        "قالت", "مصادر", "طبية", "إن", "القصف", "على", "البلدة", "أسفر", "عن", "مقتل", "ثلاثة", "أشخاص", "وإصابة",
        "آخرين", "بينهم", "طفل", "وأضافت", "أن", "الطيران", "عاد", "مساءً", "واستهدف", "الطريق", "المؤدية", "إلى", "الحقل",
    ];

    public static Article Article(
        string text, string? title = null, string? publisher = null, string? published = null, string id = "a") => new()
        {
            Id = id,
            Text = text,
            Title = title,
            Publisher = publisher,
            Published = published is null ? null : DateOnly.ParseExact(published, "yyyy-MM-dd", CultureInfo.InvariantCulture),
        };

    /// <summary>Inputs 1 to <paramref name="count"/> of one file: mostly articles, some of them the same, some not readable.</summary>
    public static IEnumerable<Intake> Inputs(int count, int words = 40, string file = "news.jsonl")
    {
        for (var number = 1; number <= count; number++)
        {
            var origin = new InputOrigin(file, number);
            yield return (number % 10) switch
            {
                7 => new Intake.Rejected(origin, "INPUT003", "The line is no JSON object. Mend or leave out the line."),
                9 => new Intake.Accepted(origin, Numbered(number - 1, words)),
                _ => new Intake.Accepted(origin, Numbered(number, words)),
            };
        }
    }

    public static Article Numbered(int number, int words)
    {
        var text = new StringBuilder();
        for (var at = 0; at < words; at++)
        {
            text.Append(Words[(number * 7 + at * (number % 5 + 1)) % Words.Length]).Append(at % 12 == 11 ? ".\n" : " ");
        }

        text.Append(CultureInfo.InvariantCulture, $"خبر {number}");
        return Article(
            text.ToString(), "عنوان " + number, number % 3 == 0 ? "rim" : "sada", number % 4 == 0 ? null : $"2024-03-{number % 28 + 1:00}", "n" + number);
    }

    /// <summary>Stands in for the engine: as many claims as asked for, all three kinds, quoting the text.</summary>
    public static ArticleReading Read(Article article, int claims = 3) => new(
        article,
        [.. Enumerable.Range(1, claims).Select(number => Claim(article.Text, number))],
        [],
        Versions);

    public static Claim Claim(string text, int number)
    {
        var start = Math.Min(number * 3, text.Length - 1);
        var evidence = Marsad.Model.Evidence.Quote(text, new TextSpan(start, Math.Min(start + 12, text.Length)));
        var place = new PlaceRef
        {
            Name = "الحقل",
            Text = "بالحقل",
            Id = "gn:1",
            Latitude = 34.55,
            Longitude = 38.28,
            Country = "SY",
            Precision = PlacePrecision.Town,
        };
        var when = new DateRange(new DateOnly(2024, 3, 1), new DateOnly(2024, 3, 2), DatePrecision.Days);
        var source = new SourceRef(new ActorKey("medical-source"), evidence, [new ActorKey("reuters")]);
        ImmutableArray<SlotReason> reasons = [new("place", "dateline", new TextSpan(0, 1)), new("from", "absent", null)];
        return (number % 3) switch
        {
            1 => new CasualtyClaim
            {
                Id = "c" + number,
                Evidence = evidence,
                Harm = Harm.Killed,
                Count = CountRange.AtLeast(number),
                Victim = ActorKey.Civilians,
                VictimClass = VictimClass.Civilian,
                Place = place,
                When = when,
                Source = source,
                Repeats = [evidence],
                Rules = ["killed-by-number"],
                Reasons = reasons,
            },
            2 => new EventClaim { Id = "c" + number, Evidence = evidence, Type = EventType.SuicideAttack, Initiator = ActorKey.Militants, When = when },
            _ => new DiplomacyClaim
            {
                Id = "c" + number,
                Evidence = evidence,
                Type = DiplomacyType.Demand,
                Participants = [new ActorKey("un"), new ActorKey("syria")],
                Status = ClaimStatus.Planned,
            },
        };
    }

    /// <summary>The foldings that searching rests on: vowel signs and tatweel away, one alef, heh for teh marbuta, yeh for alef maqsura.</summary>
    public static string Fold(string word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (var letter in word)
        {
            switch (letter)
            {
                case 'أ' or 'إ' or 'آ' or 'ٱ':
                    folded.Append('ا');
                    break;
                case 'ة':
                    folded.Append('ه');
                    break;
                case 'ى':
                    folded.Append('ي');
                    break;
                case '\u0640' or (>= '\u064B' and <= '\u0652'):
                    break;
                default:
                    folded.Append(char.ToLowerInvariant(letter));
                    break;
            }
        }

        return folded.ToString();
    }
}
