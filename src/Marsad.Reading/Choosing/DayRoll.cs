using Marsad.Model;
using Marsad.Reading.Attribution;
using Marsad.Reading.Knowledge;
using Marsad.Reading.Mentions;
using Marsad.Reading.Text;

namespace Marsad.Reading.Choosing;

/// <summary>All dates that an article names and that are known, in the order of the text.</summary>
internal sealed class DayRoll
{
    private const int SayingReach = 5;
    private const int ThatReach = 8;

    private readonly WordClasses _classes;
    private readonly TokenStream _stream;
    private readonly SceneWords _words;
    private readonly SpeakerTable _speakers;
    private readonly DateOnly? _published;
    private readonly List<DayNote> _notes = [];
    private readonly SentenceRows<DayNote> _rows;

    /// <summary>Collects the dates of an article.</summary>
    public DayRoll(WordClasses classes, TokenStream stream, MentionTable mentions, SpeakerTable speakers, SceneWords words, DateOnly? published)
    {
        (_classes, _stream, _words, _speakers, _published) = (classes, stream, words, speakers, published);
        foreach (var date in mentions.Of(Layers.Date).Cast<DateMention>().OrderBy(date => date.First))
        {
            if (date.Value is { } value && !date.IsDuration)
            {
                _notes.Add(new DayNote(date, stream.SentenceOf(date.First))
                {
                    Kind = KindOf(date),
                    Age = AgeOf(value),
                    Cue = CueOf(date),
                    Opens = words.OpeningOf(date.First),
                });
            }
        }

        Count();
        _rows = new SentenceRows<DayNote>(_notes, stream.Sentences.Length, note => note.Sentence);
    }

    /// <summary>All of them.</summary>
    public IReadOnlyList<DayNote> Notes => _notes;

    /// <summary>Numbers of the notes of a sentence: from, and behind the last.</summary>
    public (int From, int To) Of(int sentence) => _rows.Of(sentence);

    private void Count()
    {
        var counts = new Dictionary<DateRange, int>();
        foreach (var note in _notes)
        {
            counts[note.Mention.Value!] = counts.GetValueOrDefault(note.Mention.Value!) + 1;
        }

        var most = counts.Count == 0 ? 0 : counts.Values.Max();
        foreach (var note in _notes)
        {
            note.Share = SceneWords.ShareOf(counts.Count, counts[note.Mention.Value!], most);
        }
    }

    /// <summary>What kind of date a known one is.</summary>
    public static DayKind KindOf(DateMention date) =>
        date.IsSince ? DayKind.Since : date.Value!.Precision switch
        {
            DatePrecision.Day => date.IsRelative ? DayKind.NearDay : DayKind.Day,
            DatePrecision.Days => DayKind.Days,
            DatePrecision.Week => DayKind.Week,
            DatePrecision.Month => DayKind.Month,
            DatePrecision.Year => DayKind.Year,
            _ => DayKind.Period,
        };

    private DayAge AgeOf(DateRange value)
    {
        if (_published is not { } day || (value.To ?? value.From) is not { } last)
        {
            return DayAge.Unknown;
        }

        return (day.DayNumber - last.DayNumber) switch
        {
            < 0 => DayAge.Ahead,
            0 => DayAge.Same,
            1 => DayAge.Eve,
            <= 7 => DayAge.Week,
            <= 31 => DayAge.Month,
            <= 366 => DayAge.Year,
            _ => DayAge.Old,
        };
    }

    private DayCue CueOf(DateMention date)
    {
        if (_speakers.IsCue(date.First))
        {
            return DayCue.Seat;
        }

        var sentence = _stream.Sentences[_stream.SentenceOf(date.First)];
        for (var token = date.First - 1; token >= Math.Max(sentence.First, date.First - SayingReach); token--)
        {
            var form = _stream[token].Form.Classes;
            if (form.Has(_classes.That))
            {
                break;
            }

            if (form.Has(_classes.Say))
            {
                return ThatFollows(date.Last, sentence) ? DayCue.SaidThat : DayCue.Said;
            }

            if (form.Has(_classes.StatementNoun))
            {
                return DayCue.Statement;
            }
        }

        return date.First > sentence.First ? WordCueOf(date.First - 1) : DayCue.Free;
    }

    private DayCue WordCueOf(int token)
    {
        var form = _stream[token].Form.Classes;
        return _stream[token].Kind == TokenKind.Comma ? DayCue.Comma
            : form.Has(_classes.In) ? DayCue.In
            : form.Has(_classes.EventNoun) || form.Has(_classes.ObjectNoun) ? DayCue.Deed
            : form.Has(_classes.Verb) ? DayCue.Verb
            : _words.Is(token, _classes.After) || (token > 0 && _words.Is(token - 1, _classes.After)) ? DayCue.Behind
            : DayCue.Free;
    }

    private bool ThatFollows(int from, Sentence sentence)
    {
        for (var token = from; token < Math.Min(sentence.Last, from + ThatReach); token++)
        {
            if (_stream[token].Form.Classes.Has(_classes.That))
            {
                return true;
            }
        }

        return false;
    }
}
