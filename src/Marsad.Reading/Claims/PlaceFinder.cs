using Marsad.Model;
using Marsad.Reading.Attribution;
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

    private readonly PlaceWords _words;
    private readonly TokenStream _stream;
    private readonly MentionTable _mentions;
    private readonly ClauseMap _clauses;
    private readonly SentenceIndex<PlaceMention> _places;

    /// <summary>Indexes the places of an article.</summary>
    public PlaceFinder(PlaceWords words, TokenStream stream, MentionTable mentions, ClauseMap clauses, SpeakerTable speakers)
    {
        (_words, _stream, _mentions, _clauses) = (words, stream, mentions, clauses);
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
            if (_words.IsLocated(place) && _clauses.Cost(last, Math.Max(last, place.First)) < 10 && place.First >= first
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
        !_words.IsInside(Layers.Actor, place) && !_words.IsInside(Layers.Outlet, place) && !_words.IsInside(Layers.Person, place)
        && _mentions.Covering(Layers.Date, place.First) is null
        && !_words.IsDemonym(place);

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
        if (_words.IsReference(place))
        {
            cost += ReferenceCost;
        }
        else if (_words.IsLocated(place))
        {
            cost -= LocatedGain;
        }
        else if (_words.IsOrigin(place))
        {
            cost += OriginCost;
        }

        return _words.IsDateline(place) ? cost + DatelineCost : cost;
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
            if (other.Last <= best.First && best.First - other.Last <= 5 && _words.IsOneNounPhrase(other.Last, best.First) && AreaCost(other) <= AreaCost(best)
                && AreaCost(best) > 0)
            {
                best = other;
            }
        }

        return best;
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
}
