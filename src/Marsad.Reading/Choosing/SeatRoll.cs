using Marsad.Model;
using Marsad.Reading.Actors;
using Marsad.Reading.Mentions;
using Marsad.Reading.Places;
using Marsad.Reading.Text;

namespace Marsad.Reading.Choosing;

/// <summary>The states in whose countries the places of a sentence lie: who arrives in a capital meets its government.</summary>
internal sealed class SeatRoll(TokenStream stream, MentionTable mentions, Gazetteer gazetteer, PartyBallots ballots)
{
    /// <summary>The places of a sentence as sides.</summary>
    public IEnumerable<PartyNote> Of(int sentence)
    {
        var (from, to) = (stream.Sentences[sentence].First, stream.Sentences[sentence].Last);
        for (var token = from; token < to; token++)
        {
            if (mentions.StartingAt(Layers.Place, token) is not PlaceMention { Place.Country: { } code } mention || mentions.Covering(Layers.Actor, token) is not null
                || ArticleCountry.KeyOf(gazetteer, code) is not { } state)
            {
                continue;
            }

            var (cue, behind) = ballots.Around(mention.First, mention.Last);
            yield return new PartyNote(new ActorKey(state), mention.First, mention.Last, mention.First, sentence)
            {
                Cue = cue,
                Behind = behind,
                Head = PartyHead.Area,
                Sense = mention.Place.Precision == PlacePrecision.Country ? PartySense.Name : PartySense.Metonym,
                Kind = PartyKind.State,
            };
        }
    }
}
