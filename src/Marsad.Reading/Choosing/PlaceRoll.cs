using Marsad.Reading.Attribution;
using Marsad.Reading.Claims;
using Marsad.Reading.Knowledge;
using Marsad.Reading.Lexicon;
using Marsad.Reading.Mentions;
using Marsad.Reading.Text;

namespace Marsad.Reading.Choosing;

/// <summary>All places that an article names, in the order of the text.</summary>
internal sealed class PlaceRoll
{
    private const int NestReach = 5;

    private readonly WordClasses _classes;
    private readonly TokenStream _stream;
    private readonly MentionTable _mentions;
    private readonly PlaceWords _words;
    private readonly List<PlaceNote> _notes = [];
    private readonly SentenceRows<PlaceNote> _rows;

    /// <summary>Collects the places of an article.</summary>
    public PlaceRoll(WordClasses classes, TokenStream stream, MentionTable mentions, SpeakerTable speakers, SceneWords scenes, string? home)
    {
        (_classes, _stream, _mentions, _words) = (classes, stream, mentions, new PlaceWords(classes, stream, mentions));
        var places = mentions.Of(Layers.Place).Cast<PlaceMention>().OrderBy(place => place.First).ThenByDescending(place => place.Last).ToList();
        for (var i = 0; i < places.Count; i++)
        {
            if (FrameOf(places[i], speakers) is { } frame)
            {
                _notes.Add(new PlaceNote(places[i], stream.SentenceOf(places[i].First))
                {
                    Frame = frame,
                    Head = HeadOf(places[i]),
                    Cue = CueOf(_words.HeadOf(places[i])),
                    Nest = NestOf(places, i),
                    Opens = _words.IsDateline(places[i]) ? SceneOpening.Dateline : scenes.OpeningOf(places[i].First),
                });
            }
        }

        Count();
        Locate(home);
        _rows = new SentenceRows<PlaceNote>(_notes, stream.Sentences.Length, note => note.Sentence);
    }

    /// <summary>All of them.</summary>
    public IReadOnlyList<PlaceNote> Notes => _notes;

    /// <summary>Numbers of the notes of a sentence: from, and behind the last.</summary>
    public (int From, int To) Of(int sentence) => _rows.Of(sentence);

    private void Count()
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var note in _notes)
        {
            counts[note.Key] = counts.GetValueOrDefault(note.Key) + 1;
        }

        var most = counts.Count == 0 ? 0 : counts.Values.Max();
        foreach (var note in _notes)
        {
            note.Share = SceneWords.ShareOf(counts.Count, counts[note.Key], most);
        }
    }

    private void Locate(string? home)
    {
        var named = _notes.Where(note => note.Mention.Place.Country is not null).DistinctBy(note => note.Key).CountBy(note => note.Mention.Place.Country!).ToDictionary(StringComparer.Ordinal);
        foreach (var note in _notes)
        {
            note.Land = note.Mention.Place.Country is not { } country ? PlaceLand.Unknown : country == home ? PlaceLand.Home : named[country] > 1 ? PlaceLand.Named : PlaceLand.Alone;
        }
    }

    /// <summary>What a name is part of; null where it can be no scene.</summary>
    private PlaceFrame? FrameOf(PlaceMention place, SpeakerTable speakers) =>
        _words.IsInside(Layers.Outlet, place) || _words.IsInside(Layers.Person, place) || _mentions.Covering(Layers.Date, place.First) is not null ? null
        : speakers.IsCue(place.First) ? PlaceFrame.Seat
        : _words.IsInside(Layers.Actor, place) ? PlaceFrame.Actor
        : _words.IsDemonym(place) ? PlaceFrame.Demonym
        : PlaceFrame.Free;

    private PlaceHead HeadOf(PlaceMention place)
    {
        if (place.First == 0)
        {
            return PlaceHead.Bare;
        }

        var before = _stream[place.First - 1].Form.Classes;
        return before.Has(_classes.Direction) ? PlaceHead.Direction : before.Has(_classes.PlaceNoun) ? PlaceHead.Noun : PlaceHead.Bare;
    }

    private PlaceCue CueOf(int head)
    {
        if (_stream[head].Form.MayCarry(Proclitics.By))
        {
            return PlaceCue.ByLetter;
        }

        if (_stream[head].Form.MayCarry(Proclitics.To))
        {
            return PlaceCue.ToLetter;
        }

        if (head == 0 || _stream[head - 1].EndsSentence)
        {
            return PlaceCue.Start;
        }

        return _stream[head - 1].Kind is TokenKind.Comma or TokenKind.Mark ? PlaceCue.Comma : WordCueOf(head - 1) is var cue && cue == PlaceCue.Other && _stream[head].Form.MayCarry(Proclitics.And) ? PlaceCue.And : cue;
    }

    private PlaceCue WordCueOf(int token)
    {
        var form = _stream[token].Form.Classes;
        return form.Has(_classes.In) ? PlaceCue.In
            : form.Has(_classes.On) ? PlaceCue.On
            : form.Has(_classes.From) ? PlaceCue.From
            : form.Has(_classes.Between) ? PlaceCue.Between
            : form.Has(_classes.Located) ? PlaceCue.Located
            : form.Has(_classes.And) ? PlaceCue.And
            : form.Has(_classes.EventNoun) || form.Has(_classes.ObjectNoun) || form.Has(_classes.GainNoun) || form.Has(_classes.HoldNoun) || form.Has(_classes.LossNoun) ? PlaceCue.Deed
            : form.Has(_classes.Verb) || form.Has(_classes.EventVerb) || form.Has(_classes.TerritoryVerb) ? PlaceCue.Verb
            : form.Has(_classes.Particle) ? PlaceCue.Particle
            : form.Has(_classes.ForceNoun) || form.Has(_classes.Person) || form.Has(_classes.SpeakerNoun) ? PlaceCue.Owner
            : PlaceCue.Other;
    }

    private PlaceNest NestOf(List<PlaceMention> places, int index)
    {
        var place = places[index];
        if (_words.IsReference(place))
        {
            return PlaceNest.Reference;
        }

        var before = index > 0 && IsBeside(places[index - 1], place) ? places[index - 1] : null;
        var behind = index + 1 < places.Count && IsBeside(place, places[index + 1]) ? places[index + 1] : null;
        if (before is not null && place.Place.Precision > before.Place.Precision && _words.IsOneNounPhrase(before.Last, place.First))
        {
            return PlaceNest.Outer;
        }

        return behind is not null && behind.Place.Precision > place.Place.Precision && _words.IsOneNounPhrase(place.Last, behind.First) ? PlaceNest.Inner
            : (before is not null && IsListed(before, place)) || (behind is not null && IsListed(place, behind)) ? PlaceNest.Listed
            : PlaceNest.Alone;
    }

    private bool IsBeside(PlaceMention left, PlaceMention right) =>
        right.First >= left.Last && right.First - left.Last <= NestReach && Clauses.SameSentence(_stream, left.First, right.First);

    /// <summary>«سرمين وبنش»: nothing but "and", commas and place nouns between.</summary>
    private bool IsListed(PlaceMention left, PlaceMention right)
    {
        for (var token = left.Last; token < right.First; token++)
        {
            var form = _stream[token].Form.Classes;
            if (!form.Has(_classes.And) && !form.Has(_classes.PlaceNoun) && _stream[token].Kind is not (TokenKind.Comma or TokenKind.Quote or TokenKind.Mark))
            {
                return false;
            }
        }

        return right.First > left.Last || _stream[right.First].Form.MayCarry(Proclitics.And);
    }
}
