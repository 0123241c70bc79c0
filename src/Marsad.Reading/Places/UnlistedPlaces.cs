using Marsad.Model;
using Marsad.Reading.Knowledge;
using Marsad.Reading.Mentions;
using Marsad.Reading.Text;

namespace Marsad.Reading.Places;

/// <summary>Finds places that no gazetteer lists, by the place noun before them («قرية كفر عين», «حي الحميدية»).</summary>
internal sealed class UnlistedPlaces(WordClasses classes, Lexicon.CliticTable clitics)
{
    private const int ShortestName = 3;

    /// <summary>Adds them to the mentions.</summary>
    public void Annotate(TokenStream stream, MentionTable mentions)
    {
        for (var token = 0; token < stream.Count - 1; token++)
        {
            if (stream[token].Form.Classes.Has(classes.PlaceNoun) && Take(stream, mentions, SkipQuotes(stream, token + 1)) is { } place)
            {
                mentions.Add(place);
            }
        }
    }

    private PlaceMention? Take(TokenStream stream, MentionTable mentions, int first)
    {
        if (first >= stream.Count || !IsUnknownName(stream, mentions, first))
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

        var words = stream.WordsOf(first, last);
        return new PlaceMention(first, last, new PlaceRef { Name = words, Text = words }, "place.unlisted");
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
    private bool IsInflectedGuess(Lexicon.WordForm form) => clitics.IsJoinedToArticle(form.Key);

    private static int SkipQuotes(TokenStream stream, int token)
    {
        while (token < stream.Count && stream[token].Kind == TokenKind.Quote)
        {
            token++;
        }

        return token;
    }
}
