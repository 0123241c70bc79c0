using Marsad.Model;
using Marsad.Reading.Knowledge;
using Marsad.Reading.Lexicon;
using Marsad.Reading.Mentions;
using Marsad.Reading.Text;

namespace Marsad.Reading.Places;

/// <summary>Finds places that no gazetteer lists, by the place noun before them («قرية كفر عين», «حي الحميدية»).</summary>
internal sealed class UnlistedPlaces(WordClasses classes, CliticTable clitics)
{
    private const int ShortestName = 3;

    /// <summary>Words behind which a place stands.</summary>
    private readonly ClassSet _placing = ClassSet.Of(classes.In).Union(ClassSet.Of(classes.On)).Union(ClassSet.Of(classes.From)).Union(ClassSet.Of(classes.Located)).Union(ClassSet.Of(classes.Direction));

    /// <summary>Adds them to the mentions.</summary>
    public void Annotate(TokenStream stream, MentionTable mentions)
    {
        var known = new Dictionary<string, PlaceMention>(StringComparer.Ordinal);
        for (var token = 0; token < stream.Count - 1; token++)
        {
            if (stream[token].Form.Classes.Has(classes.PlaceNoun) && Take(stream, mentions, token, SkipQuotes(stream, token + 1)) is { } place)
            {
                mentions.Add(place);
                known.TryAdd(stream[place.First].Form.Key, place);
            }
        }

        AddTurned(stream, mentions, known);
        AddBare(stream, mentions, known);
    }

    /// <summary>«في نالتشيك جنوب روسيا», «في سوروتش (جنوب)»: an unknown word behind "in" and before the side of the country on which it lies.</summary>
    private void AddTurned(TokenStream stream, MentionTable mentions, Dictionary<string, PlaceMention> known)
    {
        for (var token = 1; token < stream.Count - 1; token++)
        {
            if (stream[token - 1].Form.Classes.Has(classes.In) && IsTurned(stream, token + 1) && IsUnknownName(stream, mentions, token) && !clitics.BeginsWithArticle(stream[token].Form.Key))
            {
                var name = PlaceWords.Of(stream, token, token + 1);
                var place = new PlaceMention(token, token + 1, new PlaceRef { Name = name, Text = name }, "place.unlisted");
                mentions.Add(place);
                known.TryAdd(stream[token].Form.Key, place);
            }
        }
    }

    private bool IsTurned(TokenStream stream, int token)
    {
        if (stream[token].Kind == TokenKind.Mark && token + 1 < stream.Count)
        {
            token++;
        }

        return stream[token].Form.Classes.Has(classes.Direction) && !clitics.BeginsWithArticle(stream[token].Form.Key);
    }

    /// <summary>A name that a place noun has introduced is known from then on («مدينة سوروتش … في سوروتش»).</summary>
    private void AddBare(TokenStream stream, MentionTable mentions, Dictionary<string, PlaceMention> known)
    {
        for (var token = 1; known.Count > 0 && token < stream.Count; token++)
        {
            if (stream[token - 1].Form.Overlaps(_placing) && known.TryGetValue(stream[token].Form.Key, out var named) && named.Length == 1 && IsUnknownName(stream, mentions, token))
            {
                mentions.Add(named with { First = token, Last = token + 1 });
            }
        }
    }

    private PlaceMention? Take(TokenStream stream, MentionTable mentions, int noun, int first)
    {
        // A noun with the article does not lead to a name («العاصمة الشيشانية», «المستشفى متأثرا»).
        if (first >= stream.Count || clitics.BeginsWithArticle(stream[noun].Form.Key) || !IsUnknownName(stream, mentions, first) || (first == noun + 1 && IsJoined(stream[first].Form)))
        {
            return null;
        }

        var last = first + 1;
        if (stream[first].Form.Classes.Has(classes.PlacePrefix))
        {
            if (last >= stream.Count || stream[last].Kind != TokenKind.Word)
            {
                return null;
            }

            last++;
        }

        last = NameEnd(stream, mentions, last);
        first = IsPartOfName(stream, noun, first) ? noun : first;
        return new PlaceMention(first, last, new PlaceRef { Name = PlaceWords.Of(stream, first, last), Text = PlaceWords.Of(stream, noun, last) }, "place.unlisted");
    }

    /// <summary>«وادي عذبة», «حاجز الكبر»: the noun belongs to the name.</summary>
    private bool IsPartOfName(TokenStream stream, int noun, int first) =>
        first == noun + 1 && stream[noun].Form.Classes.Has(classes.PlacePrefix);

    /// <summary>A second unknown word with the article, or a direction («سليمان الحلبي», «المليحة الشرقية»).</summary>
    private int NameEnd(TokenStream stream, MentionTable mentions, int last)
    {
        if (last >= stream.Count || stream[last].Kind != TokenKind.Word)
        {
            return last;
        }

        var form = stream[last].Form;
        var isSecond = clitics.BeginsWithArticle(form.Key) && IsUnknownName(stream, mentions, last) && !form.Classes.Has(classes.PlacePrefix);
        var isDirection = form.Classes.Has(classes.Direction) && form.MayCarry(Proclitics.The);
        return isSecond || isDirection ? last + 1 : last;
    }

    private bool IsUnknownName(TokenStream stream, MentionTable mentions, int token)
    {
        var form = stream[token].Form;
        return stream[token].Kind == TokenKind.Word
            && (form.Readings.IsEmpty || form.Classes.Has(classes.PlacePrefix))
            && mentions.Covering(Layers.Place, token) is null
            && mentions.Covering(Layers.Actor, token) is null
            && mentions.Covering(Layers.Person, token) is null
            && form.Key.Length >= ShortestName
            && !IsInflectedGuess(form);
    }

    /// <summary>An unknown spelling that begins with a joined letter before the article is no name («والمحافظات», «بالقرب»).</summary>
    private bool IsInflectedGuess(WordForm form) => clitics.IsJoinedToArticle(form.Key);

    /// <summary>«مناطق ومؤسسات»: what begins with "and" right behind the noun goes on from it.</summary>
    private bool IsJoined(Lexicon.WordForm form) => !form.Classes.Has(classes.PlacePrefix) && clitics.MayBeginWithJoined(form.Key);

    private static int SkipQuotes(TokenStream stream, int token)
    {
        while (token < stream.Count && stream[token].Kind == TokenKind.Quote)
        {
            token++;
        }

        return token;
    }
}
