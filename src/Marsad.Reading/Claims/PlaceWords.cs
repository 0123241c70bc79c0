using Marsad.Reading.Knowledge;
using Marsad.Reading.Lexicon;
using Marsad.Reading.Mentions;
using Marsad.Reading.Text;

namespace Marsad.Reading.Claims;

/// <summary>Reads the words around the name of a place.</summary>
internal sealed class PlaceWords(WordClasses classes, TokenStream stream, MentionTable mentions)
{
    /// <summary>«في سرمين», «على بلدة سرمين», «بسرمين»: where things happen.</summary>
    public bool IsLocated(PlaceMention place)
    {
        var head = HeadOf(place);
        if (stream[head].Form.MayCarry(Proclitics.By))
        {
            return true;
        }

        var before = head > 0 ? stream[head - 1].Form.Classes : ClassSet.Empty;
        return before.Has(classes.In) || before.Has(classes.On) || (before.Has(classes.Located) && !before.Has(classes.From)) || before.Has(classes.Direction)
            || (head < place.First && !before.Has(classes.From));
    }

    /// <summary>«كركوك شمال بغداد»: the place that another is told by.</summary>
    public bool IsReference(PlaceMention place) =>
        place.First > 1 && stream[place.First - 1].Form.Classes.Has(classes.Direction) && mentions.EndingAt(Layers.Place, place.First - 1) is not null;

    /// <summary>«من الجولان»: where something came from.</summary>
    public bool IsOrigin(PlaceMention place)
    {
        var head = HeadOf(place);
        return head > 0 && stream[head - 1].Form.Classes.Has(classes.From);
    }

    /// <summary>«مقديشو (وكالات) -»: where the report was written.</summary>
    public bool IsDateline(PlaceMention place) =>
        place.First == stream.Sentences[stream.SentenceOf(place.First)].First
        && place.Last < stream.Count && stream[place.Last].Kind is TokenKind.Comma or TokenKind.Mark;

    /// <summary>The first of the place nouns before a name («محيط بلدة سرمين»).</summary>
    public int HeadOf(PlaceMention place)
    {
        var head = place.First;
        while (head > 0 && (stream[head - 1].Form.Classes.Has(classes.PlaceNoun) || stream[head - 1].Kind == TokenKind.Quote
            || (stream[head - 1].Form.Classes.Has(classes.Direction) && !stream[head - 1].Form.Classes.Has(classes.In))))
        {
            head--;
        }

        return head;
    }

    /// <summary>True where nothing but words of place stand in a stretch.</summary>
    public bool IsOneNounPhrase(int from, int to)
    {
        for (var token = from; token < to; token++)
        {
            var form = stream[token].Form.Classes;
            var links = form.Has(classes.In) || form.Has(classes.PlaceNoun) || form.Has(classes.Direction) || form.Has(classes.Located)
                || form.Has(classes.Demonym) || form.Has(classes.Adjective) || stream[token].Kind is TokenKind.Quote or TokenKind.Mark or TokenKind.Comma;
            if (!links)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>True where a name is part of a longer name of a layer, or of one that stands where no place would.</summary>
    public bool IsInside(string layer, PlaceMention place) =>
        mentions.Covering(layer, place.First) is { } name
        && (name.Length > place.Length || name is ActorMention { Sense: "generic" } || !IsLocated(place));

    /// <summary>True for an adjective of nationality that is spelled like a country («سوريا»).</summary>
    public bool IsDemonym(PlaceMention place) =>
        place.Place.Precision == Model.PlacePrecision.Country && stream[place.First].Form.Classes.Has(classes.Demonym) && !IsLocated(place);
}
