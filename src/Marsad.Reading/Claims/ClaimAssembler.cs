using System.Collections.Immutable;
using Marsad.Model;
using Marsad.Reading.Attribution;
using Marsad.Reading.Choosing;
using Marsad.Reading.Knowledge;
using Marsad.Reading.Mentions;
using Marsad.Reading.Text;
using Marsad.Reading.Weighing;

namespace Marsad.Reading.Claims;

/// <summary>Puts claims together: the drafts get source, place, day and status; repeats fold; ids follow the text.</summary>
internal sealed class ClaimAssembler(WordClasses classes, HarmReader harms, EventReader events, DiplomacyReader diplomacy, SpeakerReader speakers, Actors.ActorRegistry registry, Places.Gazetteer places, Sheets sheets, WeightBook weights)
{
    /// <summary>The claims of a section of an article, in the order of the text.</summary>
    /// <param name="stream">The section.</param>
    /// <param name="mentions">Its mentions.</param>
    /// <param name="published">The article's day, or null.</param>
    /// <param name="firstNumber">Number of the first claim: 1, or one more than the sections before have.</param>
    /// <param name="witness">Who is told of each choice, or null.</param>
    public ImmutableArray<Claim> Assemble(TokenStream stream, MentionTable mentions, DateOnly? published, int firstNumber, IChoiceWitness? witness = null)
    {
        var referents = new ReferentFinder(classes, registry, mentions);
        var spoken = speakers.Read(stream, mentions, referents);
        var scene = new Scene(stream, new ContextFinder(classes, stream, mentions, spoken), new StatusReader(classes, stream, mentions), spoken);
        var eventDrafts = events.Read(stream, mentions);
        new SideCarrier(stream, eventDrafts).Fill();
        var words = new PartyWords(classes, stream, mentions);
        var ballots = new PartyBallots(stream, new PartyRoll(classes, registry, stream, mentions, spoken, words), words, registry);
        new SideChooser(weights, new EventCues(classes, stream, mentions), ballots, witness).Choose(eventDrafts);
        var sieve = new ToldSieve(weights, sheets, scene, ballots, [.. eventDrafts], witness);
        sieve.Sift(eventDrafts);
        var harmDrafts = new PeacefulCauses(classes, stream, mentions, eventDrafts).Without(harms.Read(stream, mentions));
        HarmSums.Tie(harmDrafts);
        new HarmRoles(classes, scene, mentions, eventDrafts, new HomeState(places, mentions), new DoerFinder(classes, scene, mentions, eventDrafts, registry)).Fill(harmDrafts);
        new HarmChooser(weights, classes, stream, ballots, eventDrafts, witness).Choose(harmDrafts);
        sieve.Sift(harmDrafts);
        new ScopeReader(classes, scene, mentions, published).Fill(harmDrafts);
        var talkDrafts = diplomacy.Read(scene, mentions);
        var scenes = new SceneWords(classes, stream, mentions);
        new SceneChooser(
            scene.Context,
            scenes,
            new PlaceChooser(weights, stream, new PlaceRoll(classes, stream, mentions, spoken, scenes), ballots.Roll, scenes, new HomeState(places, mentions).Country(), witness),
            new DayChooser(weights, stream, new DayRoll(classes, stream, mentions, spoken, scenes, published), ballots.Roll, scenes, spoken, published, witness))
            .Fill(eventDrafts, harmDrafts, talkDrafts);
        var drafts = new List<DraftClaim>();
        new CasualtyAssembler(scene).AddTo(drafts, harmDrafts);
        EventAssembler.AddTo(drafts, eventDrafts, scene);
        DiplomacyAssembler.AddTo(drafts, talkDrafts, scene, published);
        if (witness is not null)
        {
            drafts.ForEach(draft => witness.Made(draft.Draft, draft.Claim));
        }

        return ClaimFolder.Fold(drafts, firstNumber);
    }
}
