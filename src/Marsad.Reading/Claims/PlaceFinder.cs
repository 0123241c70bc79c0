using Marsad.Model;
using Marsad.Reading.Attribution;
using Marsad.Reading.Knowledge;
using Marsad.Reading.Lexicon;
using Marsad.Reading.Mentions;
using Marsad.Reading.Text;

namespace Marsad.Reading.Claims;

/// <summary>Which place holds for a stretch of text.</summary>
/// <remarks>
/// Of the places of the sentence the nearest wins, where what follows is nearer than what precedes, another clause is
/// far, a country farther than a town, and "from" farther than "in". Then the exacter place of the same noun phrase is
/// taken («بلدة كفرنبل في ريف إدلب»). Names inside actors' names, and where a speaker sits, are no places of deeds.
/// </remarks>
internal sealed class PlaceFinder
{
    private const int CarriedSentences = 8;
    private const int CountryCost = 20;
    private const int RegionCost = 4;
    private const int DistrictCost = 2;
    private const int TotalReach = 25;
    private const int OriginCost = 5;
    private const int ReferenceCost = 3;
    private const int DatelineCost = 18;
    private const int LocatedGain = 3;

    private readonly WordClasses _classes;
    private readonly TokenStream _stream;
    private readonly MentionTable _mentions;
    private readonly ClauseMap _clauses;
    private readonly SentenceIndex<PlaceMention> _places;

    /// <summary>Indexes the places of an article.</summary>
    public PlaceFinder(WordClasses classes, TokenStream stream, MentionTable mentions, ClauseMap clauses, SpeakerTable speakers)
    {
        (_classes, _stream, _mentions, _clauses) = (classes, stream, mentions, clauses);
        _places = new SentenceIndex<PlaceMention>(stream, mentions.Of(Layers.Place), place => MayHold(place) && !speakers.IsCue(place.First));
    }

    /// <summary>The place that holds for tokens, or null.</summary>
    public ContextFinder.Found<PlaceRef>? PlaceOf(int first, int last)
    {
        var sentence = _stream.SentenceOf(first);
        if (Nearest(sentence, first, last) is { } near)
        {
            return Give(near, ContextFinder.InSentence);
        }

        for (var before = sentence - 1; before >= 0 && before >= sentence - CarriedSentences; before--)
        {
            if (BestOf(before) is { } carried)
            {
                return Give(carried, "carried from the sentence before");
            }
        }

        return sentence == 0 && _stream.Sentences.Length > 1 && BestOf(1) is { } lead ? Give(lead, "from the lead") : null;
    }

    /// <summary>The place of a running total: only one that stands beside it, never one carried on.</summary>
    public ContextFinder.Found<PlaceRef>? PlaceOfTotal(int first, int last) =>
        Nearest(_stream.SentenceOf(first), first, last) is { } near && Clauses.Distance(first, last, near) + _clauses.Cost(first, near.First) <= TotalReach
            ? Give(near, ContextFinder.InSentence)
            : null;

    /// <summary>The place of a meeting: named behind "in" or "at" in its sentence, else null.</summary>
    public ContextFinder.Found<PlaceRef>? MeetingPlaceOf(int first, int last)
    {
        PlaceMention? best = null;
        foreach (var place in _places.In(_stream.SentenceOf(first)))
        {
            if (IsLocated(place) && _clauses.Cost(last, Math.Max(last, place.First)) < 10 && place.First >= first
                && (best is null || place.First < best.First))
            {
                best = place;
            }
        }

        return best is null ? null : Give(best, ContextFinder.InSentence);
    }

    private ContextFinder.Found<PlaceRef> Give(PlaceMention place, string why) =>
        new(place.Place, _stream.SpanOf(place.First, place.Last), why, place.First);

    /// <summary>A name within a longer name of an actor («قوات سوريا الديمقراطية»), a person or a date («أيار/مايو») is no place.</summary>
    private bool MayHold(PlaceMention place) =>
        !IsInside(Layers.Actor, place) && !IsInside(Layers.Outlet, place) && !IsInside(Layers.Person, place)
        && _mentions.Covering(Layers.Date, place.First) is null
        && !(place.Place.Precision == PlacePrecision.Country && _stream[place.First].Form.Classes.Has(_classes.Demonym) && !IsLocated(place));

    private bool IsInside(string layer, PlaceMention place) =>
        _mentions.Covering(layer, place.First) is { } name
        && (name.Length > place.Length || name is ActorMention { Sense: "generic" } || !IsLocated(place));

    private PlaceMention? Nearest(int sentence, int first, int last)
    {
        PlaceMention? best = null;
        var bestCost = int.MaxValue;
        foreach (var place in _places.In(sentence))
        {
            var cost = CostOf(place, first, last);
            if (cost < bestCost)
            {
                (best, bestCost) = (place, cost);
            }
        }

        return best is null ? null : Exacter(best);
    }

    private int CostOf(PlaceMention place, int first, int last)
    {
        var before = place.First < first;
        var cost = (Clauses.Distance(first, last, place) * (before ? 2 : 1)) + _clauses.Cost(first, place.First) + AreaCost(place);
        if (IsReference(place))
        {
            cost += ReferenceCost;
        }
        else if (IsLocated(place))
        {
            cost -= LocatedGain;
        }
        else if (IsOrigin(place))
        {
            cost += OriginCost;
        }

        return IsDateline(place) ? cost + DatelineCost : cost;
    }

    private static int AreaCost(PlaceMention place) => place.Place.Precision switch
    {
        PlacePrecision.Country => CountryCost,
        PlacePrecision.Region => RegionCost,
        PlacePrecision.District => DistrictCost,
        _ => 0,
    };

    /// <summary>A place of the same noun phrase right before, when it is no larger («كفرنبل في ريف إدلب الجنوبي»).</summary>
    private PlaceMention Exacter(PlaceMention place)
    {
        var best = place;
        var list = _places.In(_stream.SentenceOf(place.First));
        for (var i = list.Count - 1; i >= 0; i--)
        {
            var other = list[i];
            if (other.Last <= best.First && best.First - other.Last <= 5 && IsOneNounPhrase(other.Last, best.First) && AreaCost(other) <= AreaCost(best)
                && AreaCost(best) > 0)
            {
                best = other;
            }
        }

        return best;
    }

    private bool IsOneNounPhrase(int from, int to)
    {
        for (var token = from; token < to; token++)
        {
            var form = _stream[token].Form.Classes;
            var links = form.Has(_classes.In) || form.Has(_classes.PlaceNoun) || form.Has(_classes.Direction) || form.Has(_classes.Located)
                || form.Has(_classes.Demonym) || form.Has(_classes.Adjective) || _stream[token].Kind is TokenKind.Quote or TokenKind.Mark or TokenKind.Comma;
            if (!links)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The exactest place of a sentence, the last of several.</summary>
    private PlaceMention? BestOf(int sentence)
    {
        PlaceMention? best = null;
        foreach (var place in _places.In(sentence))
        {
            if (best is null || AreaCost(place) <= AreaCost(best))
            {
                best = place;
            }
        }

        return best;
    }

    /// <summary>«في سرمين», «على بلدة سرمين», «بسرمين»: where things happen.</summary>
    private bool IsLocated(PlaceMention place)
    {
        var head = HeadOf(place);
        if (_stream[head].Form.MayCarry(Proclitics.By))
        {
            return true;
        }

        var before = head > 0 ? _stream[head - 1].Form.Classes : ClassSet.Empty;
        return before.Has(_classes.In) || before.Has(_classes.On) || (before.Has(_classes.Located) && !before.Has(_classes.From)) || before.Has(_classes.Direction)
            || (head < place.First && !before.Has(_classes.From));
    }

    /// <summary>«كركوك شمال بغداد»: the place that another is told by.</summary>
    private bool IsReference(PlaceMention place) =>
        place.First > 1 && _stream[place.First - 1].Form.Classes.Has(_classes.Direction) && _mentions.EndingAt(Layers.Place, place.First - 1) is not null;

    /// <summary>«من الجولان»: where something came from.</summary>
    private bool IsOrigin(PlaceMention place)
    {
        var head = HeadOf(place);
        return head > 0 && _stream[head - 1].Form.Classes.Has(_classes.From);
    }

    /// <summary>The first of the place nouns before a name («محيط بلدة سرمين»).</summary>
    private int HeadOf(PlaceMention place)
    {
        var head = place.First;
        while (head > 0 && (_stream[head - 1].Form.Classes.Has(_classes.PlaceNoun) || _stream[head - 1].Kind == TokenKind.Quote
            || (_stream[head - 1].Form.Classes.Has(_classes.Direction) && !_stream[head - 1].Form.Classes.Has(_classes.In))))
        {
            head--;
        }

        return head;
    }

    /// <summary>«مقديشو (وكالات) -»: where the report was written.</summary>
    private bool IsDateline(PlaceMention place) =>
        place.First == _stream.Sentences[_stream.SentenceOf(place.First)].First
        && place.Last < _stream.Count && _stream[place.Last].Kind is TokenKind.Comma or TokenKind.Mark;
}
