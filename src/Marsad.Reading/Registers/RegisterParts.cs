using System.Collections.Immutable;
using System.Globalization;
using Marsad.Model;
using Marsad.Reading.Knowledge;
using Marsad.Reading.Mentions;
using Marsad.Reading.Places;
using Marsad.Reading.Rules;
using Marsad.Reading.Text;

namespace Marsad.Reading.Registers;

/// <summary>What stands in the named parts of a rule's finding, by what a register asks of them.</summary>
internal sealed class RegisterParts(WordClasses classes, Gazetteer places, TokenStream stream, MentionTable mentions)
{
    private const long Whole = 100;

    /// <summary>The sides in a part, in the order of the text: actors, persons for those they stand for, nations as adjectives («اتفاق روسي تركي»).</summary>
    public ImmutableArray<ActorKey> Actors(MatchedPart part)
    {
        var keys = new List<ActorKey>();
        for (var token = part.First; token < part.Last;)
        {
            var (key, next) = ActorAt(token, part.Last);
            if (key is { } side && !keys.Contains(side))
            {
                keys.Add(side);
            }

            token = next;
        }

        return [.. keys];
    }

    /// <summary>The longest place in a part; else the city that talks are named after there («محادثات أستانة»); or null.</summary>
    public (PlaceRef Value, int First, int Last)? Place(MatchedPart part)
    {
        var named = mentions.Of(Layers.Place).Cast<PlaceMention>().Where(place => place.First >= part.First && place.Last <= part.Last).MaxBy(place => place.Last - place.First);
        return named is null ? City(part.First, part.Last) : (named.Place, named.First, named.Last);
    }

    /// <summary>The first city in a stretch that talks are named after, or null.</summary>
    public (PlaceRef Value, int First, int Last)? City(int first, int last)
    {
        for (var token = first; token < last; token++)
        {
            if (stream[token].Form.Classes.Has(classes.TrackCity) && places.Find(stream[token].Form.Key) is { Candidates: [var city, ..] })
            {
                return (city.ToRef(Words(token, token + 1)), token, token + 1);
            }
        }

        return null;
    }

    /// <summary>The first day or period in a part, counted from its beginning where it is "since"; or null.</summary>
    public (DateRange Value, DateMention Mention)? Date(MatchedPart part)
    {
        var date = First<DateMention>(Layers.Date, part);
        return date is { IsSince: true, Start: { } start } ? (start, date)
            : date is { Value: { } value, IsDuration: false } ? (value, date)
            : null;
    }

    /// <summary>The number in a part, in figures, in words or as an ordinal; or null.</summary>
    public long? Number(MatchedPart part) => First<NumberMention>(Layers.Number, part)?.Count.Low;

    /// <summary>How many people a part tells, or null.</summary>
    public CountRange? People(MatchedPart part) =>
        First<PeopleMention>(Layers.People, part)?.Count ?? (First<NumberMention>(Layers.Number, part) is { IsShare: false, IsOrdinal: false } number ? number.Count : null);

    /// <summary>What share a part tells, in percent; or null.</summary>
    /// <remarks>«60 %», «نصف», «ثلثي»: a fraction carries its percent as an attribute of its row.</remarks>
    public CountRange? Share(MatchedPart part)
    {
        for (var token = part.First; token < part.Last; token++)
        {
            var sense = stream[token].Form.SenseOf(classes.NumberShare);
            if (long.TryParse(sense?.Lexeme["percent"], NumberStyles.None, CultureInfo.InvariantCulture, out var percent))
            {
                return CountRange.Exactly(percent);
            }
        }

        return First<NumberMention>(Layers.Number, part) is { Count: { Low: >= 0 and <= Whole, High: null or <= Whole } share } ? share : null;
    }

    /// <summary>The person in a part: a listed one, or the words themselves as a name.</summary>
    public PersonRef Person(MatchedPart part)
    {
        var listed = First<PersonMention>(Layers.Person, part);
        return listed is null
            ? new PersonRef(NameIn(part), null, null)
            : new PersonRef(Words(listed.First, listed.Last), listed.Origin, listed.Key);
    }

    /// <summary>The words of a name, without marks at its ends.</summary>
    private string NameIn(MatchedPart part)
    {
        var (first, last) = (part.First, part.Last);
        while (first < last - 1 && stream[first].Kind != TokenKind.Word)
        {
            first++;
        }

        while (last > first + 1 && stream[last - 1].Kind != TokenKind.Word)
        {
            last--;
        }

        return Words(first, last);
    }

    private string Words(int first, int last) => stream.SpanOf(first, last).In(stream.Text).ToString();

    private TMention? First<TMention>(string layer, MatchedPart part)
        where TMention : Mention
    {
        for (var token = part.First; token < part.Last; token++)
        {
            if (mentions.Covering(layer, token) is TMention mention && mention.First < part.Last)
            {
                return mention;
            }
        }

        return null;
    }

    private (ActorKey? Key, int Next) ActorAt(int token, int end)
    {
        if (mentions.Covering(Layers.Phrase, token) is PhraseMention phrase && (phrase.Has(classes.Accord) || phrase.Has(classes.Track)))
        {
            // «اتفاق الرياض», «محادثات أستانة»: the city is part of the name.
            return (null, Math.Max(token + 1, phrase.Last));
        }

        if (mentions.StartingAt(Layers.Actor, token) is ActorMention actor && actor.Last <= end)
        {
            return (actor.Key, actor.Last);
        }

        if (mentions.StartingAt(Layers.Person, token) is PersonMention person && person.Last <= end)
        {
            return (person.Key, person.Last);
        }

        return stream[token].Form.SenseOf(classes.Demonym)?.Lexeme["actor"] is { } nation ? (new ActorKey(nation), token + 1) : (null, token + 1);
    }
}
