using Marsad.Model;
using Marsad.Reading.Knowledge;
using Marsad.Reading.Mentions;
using Marsad.Reading.Names;
using Marsad.Reading.Text;

namespace Marsad.Reading.Places;

/// <summary>Settles which places the names of an article mean, and keeps unknown ones as text.</summary>
/// <remarks>«قرية كفر عين» is a place even where no gazetteer lists it: it stays unresolved, never a wrong town.</remarks>
internal sealed class PlaceAnnotator(WordClasses classes)
{
    /// <summary>Adds all places of an article to its mentions.</summary>
    public void Annotate(TokenStream stream, MentionTable mentions, IReadOnlyList<PlaceName> names)
    {
        foreach (var name in names)
        {
            var place = new PlaceRef { Name = name.Candidates[0].Name, Text = stream.WordsOf(name.First, name.Last), Id = name.Candidates[0].Id };
            mentions.Add(new PlaceMention(name.First, name.Last, place, place.Id!));
        }

        for (var token = 0; token < stream.Count - 1; token++)
        {
            if (stream[token].Form.Classes.Has(classes.PlaceNoun) && TakeUnknown(stream, mentions, token + 1) is { } unknown)
            {
                mentions.Add(unknown);
            }
        }
    }

    private PlaceMention? TakeUnknown(TokenStream stream, MentionTable mentions, int first)
    {
        while (first < stream.Count && stream[first].Kind == TokenKind.Quote)
        {
            first++;
        }

        if (first >= stream.Count || !IsUnknownName(stream, mentions, first))
        {
            return null;
        }

        var last = first + 1;
        if (stream[first].Form.Classes.Has(classes.PlacePrefix) && last < stream.Count && stream[last].Kind == TokenKind.Word)
        {
            last++;
        }
        else if (stream[first].Form.Classes.Has(classes.PlacePrefix))
        {
            return null;
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
            && form.Key.Length > 2;
    }
}
