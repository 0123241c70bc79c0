using System.Collections.Immutable;
using Marsad.Model;
using Marsad.Reading.Attribution;
using Marsad.Reading.Choosing;
using Marsad.Reading.Knowledge;
using Marsad.Reading.Mentions;
using Marsad.Reading.Registers;
using Marsad.Reading.Subject;
using Marsad.Reading.Text;
using Marsad.Reading.Weighing;

namespace Marsad.Reading.Claims;

/// <summary>Puts claims together: the drafts get source, place, day and status; repeats fold; ids follow the text.</summary>
internal sealed class ClaimAssembler(WordClasses classes, HarmReader harms, EventReader events, DiplomacyReader diplomacy, RegisterReader registers, SpeakerReader speakers, Actors.ActorRegistry registry, Places.Gazetteer places, Sheets sheets, WeightBook weights, ConflictSigns conflict)
{
    /// <summary>The claims of a section of an article, in the order of the text.</summary>
    /// <param name="stream">The section.</param>
    /// <param name="mentions">Its mentions.</param>
    /// <param name="published">The article's day, or null.</param>
    /// <param name="before">The claims of the sections before.</param>
    /// <param name="witness">Who is told of each choice, or null.</param>
    public ImmutableArray<Claim> Assemble(TokenStream stream, MentionTable mentions, DateOnly? published, ImmutableArray<Claim> before, IChoiceWitness? witness = null)
    {
        var referents = new ReferentFinder(classes, registry, mentions);
        var spoken = speakers.Read(stream, mentions, referents);
        var scene = new Scene(stream, new ContextFinder(classes, stream, mentions, spoken), new StatusReader(classes, stream, mentions), spoken, new PersonTable(stream, mentions, spoken));
        var (eventDrafts, harmDrafts) = Violence(stream, mentions);
        new SideCarrier(stream, eventDrafts).Fill();
        var words = new PartyWords(classes, stream, mentions);
        var ballots = new PartyBallots(stream, new PartyRoll(classes, registry, stream, mentions, spoken, words), words, registry);
        new SideChooser(weights, new EventCues(classes, stream, mentions), ballots, witness).Choose(eventDrafts);
        var sieve = new ToldSieve(weights, sheets, scene, ballots, [.. eventDrafts], witness);
        sieve.Sift(eventDrafts);
        HarmSums.Tie(harmDrafts);
        var home = new HomeState(places, registry, mentions);
        new HarmRoles(classes, scene, mentions, eventDrafts, home, new DoerFinder(classes, scene, mentions, eventDrafts, registry)).Fill(harmDrafts);
        new HarmChooser(weights, classes, stream, ballots, eventDrafts, witness).Choose(harmDrafts);
        sieve.Sift(harmDrafts);
        var scopes = new ScopeReader(classes, scene, mentions, published);
        scopes.Fill(harmDrafts);
        new ScopeChooser(weights, classes, scene, mentions, ballots, eventDrafts, witness).Choose(harmDrafts, scopes);
        var talkDrafts = diplomacy.Read(scene, mentions);
        var forms = new TalkForms(classes, stream, mentions);
        new TalkChooser(weights, sheets, scene, forms, ballots, new SeatRoll(stream, mentions, places, ballots), new TalkPhrases(classes, stream, mentions, spoken, ballots), eventDrafts, witness).Choose(talkDrafts);
        new TalkSieve(weights, sheets, scene, forms, ballots, eventDrafts, witness).Sift(talkDrafts);
        var scenes = new SceneWords(classes, stream, mentions);
        var country = home.Country();
        new SceneChooser(
            scene.Context,
            scenes,
            new PlaceChooser(weights, stream, new PlaceRoll(classes, stream, mentions, spoken, scenes, country?.Country), ballots.Roll, scenes, country, witness),
            new DayChooser(weights, stream, new DayRoll(classes, stream, mentions, spoken, scenes, published), ballots.Roll, scenes, spoken, published, witness))
            .Fill(eventDrafts, harmDrafts, talkDrafts);
        var drafts = new List<DraftClaim>();
        new CasualtyAssembler(scene).AddTo(drafts, harmDrafts);
        EventAssembler.AddTo(drafts, eventDrafts, scene);
        DiplomacyAssembler.AddTo(drafts, talkDrafts, scene, published, classes);
        new DiplomacyDetails(classes, scene, mentions).Complete(drafts);
        if (witness is not null)
        {
            drafts.ForEach(draft => witness.Made(draft.Draft, draft.Claim));
        }

        var told = before.Count(claim => claim is RegisterClaim);
        return
        [
            .. ClaimFolder.Fold(drafts, 'c', before.Length - told + 1),
            .. ClaimFolder.Fold(registers.Read(scene, mentions, published), 'r', told + 1),
        ];
    }

    /// <summary>Events and harms; none where the article speaks of other matters.</summary>
    private (List<EventDraft> Events, List<HarmDraft> Harms) Violence(TokenStream stream, MentionTable mentions)
    {
        var told = events.Read(stream, mentions);
        var suffered = new PeacefulCauses(classes, stream, mentions, told).Without(harms.Read(stream, mentions));
        var sentences = told.Select(draft => draft.At).Concat(suffered.Select(draft => draft.At)).Select(stream.SentenceOf).ToHashSet();
        return sentences.Count == 0 || conflict.SpeakIn(stream, mentions, registry, sentences) ? (told, suffered) : ([], []);
    }
}
