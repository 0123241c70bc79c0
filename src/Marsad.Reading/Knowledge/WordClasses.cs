using Marsad.Reading.Lexicon;

namespace Marsad.Reading.Knowledge;

/// <summary>Numbers of the lexical classes that the engine's own grammars use, looked up once.</summary>
/// <remarks>A class that no word has gets a number that no word ever carries, so that asking for it costs nothing.</remarks>
public sealed class WordClasses(ClassRegistry classes)
{
    /// <summary>Any finite verb.</summary>
    public int Verb { get; } = Find(classes, "verb");

    /// <summary>"between", before the sides of a meeting or a deal.</summary>
    public int BetweenSides { get; } = Find(classes, "prep-between");

    /// <summary>Duals that stand for the two sides named before («الجانبان»).</summary>
    public int BothSides { get; } = Find(classes, "both-sides");

    /// <summary>Verbs in the first person, whose subject is the speaker («ندعو»).</summary>
    public int OwnVoice { get; } = Find(classes, "own-voice");

    /// <summary>Words behind which a name is a place or a post, not a side («في», «لدى»).</summary>
    public int NoParty { get; } = Find(classes, "no-party");

    /// <summary>Words behind which nobody is asked or blamed any more («إلى», «بأن»).</summary>
    public int AddressEnd { get; } = Find(classes, "address-end");

    /// <summary>What a speaker holds against another («انتهاك»).</summary>
    public int Wrong { get; } = Find(classes, "wrong");

    /// <summary>A word that names a demand («دعوة»).</summary>
    public int DemandNoun { get; } = Find(classes, "demand-noun");

    /// <summary>What is asked for, where "by" or "to" is joined to it («بإطلاق», «لوقف»).</summary>
    public int AskedDeed { get; } = Find(classes, "asked-deed");

    /// <summary>Words behind which those stand who were wronged («ضد», «بحق»).</summary>
    public int AgainstVictim { get; } = Find(classes, "against-victim");

    /// <summary>Words behind which stands what is talked about or agreed on («على», «بشأن»).</summary>
    public int Matter { get; } = Find(classes, "matter");

    /// <summary>Nouns for persons.</summary>
    public int Person { get; } = Find(classes, "person");

    /// <summary>Nouns of harm done («مقتل», «إصابة»).</summary>
    public int HarmNoun { get; } = Find(classes, "harm-noun");

    /// <summary>Verbs whose subject is the victim («قُتل», «أصيب»).</summary>
    public int DieVerb { get; } = Find(classes, "die-verb");

    /// <summary>Adjectives that tell the status of persons.</summary>
    public int PersonAdjective { get; } = Find(classes, "person-adjective");

    /// <summary>Nationality adjectives.</summary>
    public int Demonym { get; } = Find(classes, "demonym");

    /// <summary>"of, from".</summary>
    public int From { get; } = Find(classes, "prep-from");

    /// <summary>"in".</summary>
    public int In { get; } = Find(classes, "prep-in");

    /// <summary>Words for kinds of outlets («صحيفة», «وكالة»).</summary>
    public int OutletNoun { get; } = Find(classes, "outlet-noun");

    /// <summary>Words before which a name is a place («قرب», «داخل»).</summary>
    public int Located { get; } = Find(classes, "located");

    /// <summary>"and" as a word of its own.</summary>
    public int And { get; } = Find(classes, "and");

    /// <summary>"in addition to, besides".</summary>
    public int Besides { get; } = Find(classes, "besides");

    /// <summary>"others".</summary>
    public int Other { get; } = Find(classes, "other");

    /// <summary>"among them".</summary>
    public int AmongThem { get; } = Find(classes, "among-them");

    /// <summary>"at least", behind the counted noun.</summary>
    public int AtLeast { get; } = Find(classes, "at-least");

    /// <summary>"at most", behind the counted noun.</summary>
    public int AtMost { get; } = Find(classes, "at-most");

    /// <summary>Particles and prepositions: no noun.</summary>
    public int Particle { get; } = Find(classes, "particle");

    /// <summary>"belonging to, loyal to".</summary>
    public int Belonging { get; } = Find(classes, "belonging");

    /// <summary>"in the ranks of".</summary>
    public int Ranks { get; } = Find(classes, "ranks");

    /// <summary>Nouns for kinds of places («مدينة»).</summary>
    public int PlaceNoun { get; } = Find(classes, "place-noun");

    /// <summary>First words of place names that need a second («كفر», «تل»).</summary>
    public int PlacePrefix { get; } = Find(classes, "place-prefix");

    /// <summary>Words for directions.</summary>
    public int Direction { get; } = Find(classes, "direction");

    /// <summary>Nouns that point back to an actor («التنظيم»).</summary>
    public int GenericActor { get; } = Find(classes, "generic-actor");

    /// <summary>Nouns that point back to a place («المدينة»).</summary>
    public int Negation { get; } = Find(classes, "negation");

    /// <summary>Words that put a thing in doubt or fear.</summary>
    public int Fear { get; } = Find(classes, "fear");

    /// <summary>Words that put a thing in the future.</summary>
    public int Plan { get; } = Find(classes, "plan");

    /// <summary>Words that make a figure a running total.</summary>
    public int Cumulative { get; } = Find(classes, "cumulative");

    /// <summary>Verbs of saying.</summary>
    public int Say { get; } = Find(classes, "say");

    /// <summary>"according to".</summary>
    public int According { get; } = Find(classes, "according");

    /// <summary>"that", behind a verb of saying.</summary>
    public int That { get; } = Find(classes, "that");

    /// <summary>Words that say that a bombardment came from the air.</summary>
    public int AirWord { get; } = Find(classes, "air-word");

    /// <summary>Words that say that it came from the ground.</summary>
    public int GroundWord { get; } = Find(classes, "ground-word");

    /// <summary>Nouns for things that are counted and are not people.</summary>
    public int Thing { get; } = Find(classes, "thing");

    /// <summary>Adjectives of any kind that may stand between a noun and what tells its side.</summary>
    public int Adjective { get; } = Find(classes, "adjective");

    /// <summary>What belongs to a side and is struck («مواقع», «مقرات»).</summary>
    public int PositionNoun { get; } = Find(classes, "position-noun");

    /// <summary>Troops and their arms («قوات», «مدفعية»).</summary>
    public int ForceNoun { get; } = Find(classes, "force-noun");

    /// <summary>«شرطة», «أمن»: a service of the state whose men are named by it.</summary>
    public int ServiceNoun { get; } = Find(classes, "service-noun");

    /// <summary>«منهم» behind a number.</summary>
    public int OfThem { get; } = Find(classes, "of-them");

    /// <summary>«مجهول»: nobody knows who.</summary>
    public int UnknownAdjective { get; } = Find(classes, "unknown-adjective");

    /// <summary>Nouns that only lead to the name of a side («فصائل», «عدد من»).</summary>
    public int SideHead { get; } = Find(classes, "side-head");

    /// <summary>Adjectives of troops («المسلحة»).</summary>
    public int MilitaryAdjective { get; } = Find(classes, "military-adjective");

    /// <summary>Verbs that carry no act of their own («كانت», «قد»).</summary>
    public int LightVerb { get; } = Find(classes, "light-verb");

    /// <summary>Words before the side that is struck («على», «ضد», «استهدف»).</summary>
    public int Against { get; } = Find(classes, "against");

    /// <summary>Words before the one who acted («من قبل», «على يد»).</summary>
    public int ByWord { get; } = Find(classes, "by-word");

    /// <summary>«إلى».</summary>
    public int ToWord { get; } = Find(classes, "prep-to");

    /// <summary>«بدعم», «مدعومة»: words before those who help.</summary>
    public int SupportWord { get; } = Find(classes, "support-word");

    /// <summary>«بقيادة»: words before those who lead.</summary>
    public int LedWord { get; } = Find(classes, "led-word");

    /// <summary>«تبنى», «نسب إلى», «مسؤولية»: words that lay a deed to somebody.</summary>
    public int BlameWord { get; } = Find(classes, "blame-word");

    /// <summary>Verbs behind an event whose subject acted («شنتها»).</summary>
    public int LaunchVerb { get; } = Find(classes, "launch-verb");

    /// <summary>Verbs before an event whose subject acted («شنت», «نفذت»).</summary>
    public int DoerVerb { get; } = Find(classes, "doer-verb");

    /// <summary>Verbs whose subject an event befell («تعرضت»).</summary>
    public int Undergo { get; } = Find(classes, "undergo");

    /// <summary>Verbs of violence.</summary>
    public int EventVerb { get; } = Find(classes, "event-verb");

    /// <summary>Nouns of violence.</summary>
    public int EventNoun { get; } = Find(classes, "event-noun");

    /// <summary>Nouns of violence that govern whom it befell («اعتقال», «استهداف»).</summary>
    public int ObjectNoun { get; } = Find(classes, "object-noun");

    /// <summary>Nouns of fighting.</summary>
    public int ClashNoun { get; } = Find(classes, "clash-noun");

    /// <summary>Weapons that stand for their use («سيارة مفخخة»).</summary>
    public int WeaponNoun { get; } = Find(classes, "weapon-noun");

    /// <summary>Verbs that may go on about an event before them («استهدف», «طال»).</summary>
    public int StrikeVerb { get; } = Find(classes, "strike-verb");

    /// <summary>Verbs of a place changing hands.</summary>
    public int TerritoryVerb { get; } = Find(classes, "territory-verb");

    /// <summary>Verbs of giving a place up.</summary>
    public int LossVerb { get; } = Find(classes, "loss-verb");

    /// <summary>Verbs of surrounding.</summary>
    public int SiegeVerb { get; } = Find(classes, "siege-verb");

    /// <summary>Nouns of giving a place up.</summary>
    public int LossNoun { get; } = Find(classes, "loss-noun");

    /// <summary>Nouns of holding a place («سيطرة»).</summary>
    public int HoldNoun { get; } = Find(classes, "hold-noun");

    /// <summary>Words before them that make it a state («تحت», «مناطق»).</summary>
    public int StandingWord { get; } = Find(classes, "standing-word");

    /// <summary>Words of seizing people, which may be spelled like others («أسر»).</summary>
    public int SeizureWord { get; } = Find(classes, "seizure-word");

    /// <summary>Adjectives of an event («عنيف», «مكثف»).</summary>
    public int EventAdjective { get; } = Find(classes, "event-adjective");

    /// <summary>Words between a verb and its subject («أيضا», «مجددا»).</summary>
    public int EventAdverb { get; } = Find(classes, "event-adverb");

    /// <summary>Between.</summary>
    public int Between { get; } = Find(classes, "between");

    /// <summary>With.</summary>
    public int WithWord { get; } = Find(classes, "prep-with");

    /// <summary>«من جهة», which closes one side of a fight.</summary>
    public int OneHand { get; } = Find(classes, "one-hand");

    /// <summary>Words before the one who loses a place («من قبضة»).</summary>
    public int FromHands { get; } = Find(classes, "from-hands");

    /// <summary>Words before what has not happened («أي», «مخاطر», «بهدف»).</summary>
    public int Unreal { get; } = Find(classes, "unreal");

    /// <summary>Words before what was tried («محاولة»): an attack that was tried is one, a place that was tried for is not taken.</summary>
    public int Attempt { get; } = Find(classes, "attempt");

    /// <summary>Verbs and nouns of places changing hands.</summary>
    public int TerritoryWord { get; } = Find(classes, "territory-word");

    /// <summary>Words of which an event behind them only tells which is meant («جبهات», «منفذ», «موقع»).</summary>
    public int FrameWord { get; } = Find(classes, "frame-word");

    /// <summary>Nouns of destruction («تدمير»).</summary>
    public int DestroyNoun { get; } = Find(classes, "destroy-noun");

    /// <summary>Verbs before what came of something («أدى», «أسفر»).</summary>
    public int ResultVerb { get; } = Find(classes, "result-verb");

    /// <summary>Bringing aircraft down, which is no air strike («إسقاط طائرة»).</summary>
    public int DownWord { get; } = Find(classes, "down-word");

    /// <summary>Aircraft that are brought down.</summary>
    public int Downed { get; } = Find(classes, "downed");

    /// <summary>Words of falling («سقطت قذيفة»): nobody is said to have fired.</summary>
    public int FallWord { get; } = Find(classes, "fall-word");

    /// <summary>Strikes whose means the words around them tell («ضربات بالمدفعية»).</summary>
    public int OpenStrike { get; } = Find(classes, "open-strike");

    /// <summary>Adjectives that make an attack one of words or of computers («إلكتروني», «لاذع»).</summary>
    public int FigureWord { get; } = Find(classes, "figure-word");

    /// <summary>Those who mostly speak («مصادر محلية»): no side of a fight.</summary>
    public int SourcePhrase { get; } = Find(classes, "source-phrase");

    /// <summary>Words that look like an event and are none («وقف إطلاق النار»).</summary>
    public int NoEvent { get; } = Find(classes, "nothing-event");
    /// <summary>Participles of saying («مشيرا»).</summary>
    public int SayParticiple { get; } = Find(classes, "say-participle");

    /// <summary>"of, about": what is told stands behind it («كشف عن»).</summary>
    public int SayAbout { get; } = Find(classes, "say-about");

    /// <summary>Verbs of relaying («نقلت»).</summary>
    public int Relay { get; } = Find(classes, "relay");

    /// <summary>What may stand between a verb of saying and its speaker («من جهته»).</summary>
    public int SpeechAside { get; } = Find(classes, "speech-aside");

    /// <summary>"source".</summary>
    public int SourceNoun { get; } = Find(classes, "source-noun");

    /// <summary>Words that name a kind of source («شهود»), or make "source" one («أمني»).</summary>
    public int SourceWord { get; } = Find(classes, "source-word");

    /// <summary>Offices, organs and callings that speak («متحدث», «وزارة»).</summary>
    public int SpeakerNoun { get; } = Find(classes, "speaker-noun");

    /// <summary>Those who speak for themselves, whatever their nation («ناشطون», «وسائل إعلام»).</summary>
    public int PrivateSpeaker { get; } = Find(classes, "private-speaker");

    /// <summary>What is put out («بيان», «تقرير»).</summary>
    public int StatementNoun { get; } = Find(classes, "statement-noun");

    /// <summary>Nouns that point back to the last speaker («المصدر»).</summary>
    public int PointsBack { get; } = Find(classes, "points-back");

    /// <summary>"some, a number of", before those who speak.</summary>
    public int Quantifier { get; } = Find(classes, "quantifier");

    /// <summary>"who, which".</summary>
    public int Relative { get; } = Find(classes, "relative");

    /// <summary>Nouns of taking a place («استعادة»).</summary>
    public int GainNoun { get; } = Find(classes, "gain-noun");

    /// <summary>Saying without a sayer («يذكر أن»).</summary>
    public int SayImpersonal { get; } = Find(classes, "say-impersonal");

    /// <summary>"on".</summary>
    public int On { get; } = Find(classes, "prep-on");

    /// <summary>Words that open another clause («فيما», «في حين»).</summary>
    public int ClauseBreak { get; } = Find(classes, "clause-break");

    /// <summary>"one of", before those of whom one is meant.</summary>
    public int OneOf { get; } = Find(classes, "one-of");

    /// <summary>Dead and wounded in one figure («قتيلا وجريحا»).</summary>
    public int JointCasualties { get; } = Find(classes, "joint-casualties");

    /// <summary>Verbs whose subject does the harm («أعدم»).</summary>
    public int HarmVerb { get; } = Find(classes, "harm-verb");

    /// <summary>Nationality adjectives in the indefinite accusative («سوريا»), behind numbers only.</summary>
    public int AccusativeDemonym { get; } = Find(classes, "demonym-accusative");

    /// <summary>Nouns of harm that are counted themselves («20 إصابة»).</summary>
    public int CountedHarm { get; } = Find(classes, "counted-harm");

    /// <summary>"a number", before "others".</summary>
    public int Quantity { get; } = Find(classes, "quantity");

    /// <summary>"among the dead", "of the wounded": some of those counted before.</summary>
    public int AmongHarmed { get; } = Find(classes, "among-harmed");

    /// <summary>"they are", "they are made up of": opens the list of those counted before.</summary>
    public int TheyAre { get; } = Find(classes, "they-are");

    /// <summary>Verbs of killing, which are spelled alike in the active and the passive.</summary>
    public int KillVerb { get; } = Find(classes, "kill-verb");

    /// <summary>"during, over, within", before a length of time.</summary>
    public int Span { get; } = Find(classes, "span");

    /// <summary>Wars and their like, whose dead are a running total («الحرب», «النزاع»).</summary>
    public int War { get; } = Find(classes, "war");

    /// <summary>"in various parts of the country": a tally of many places.</summary>
    public int ManyPlaces { get; } = Find(classes, "many-places");

    /// <summary>Superlatives («الأعنف»).</summary>
    public int Superlative { get; } = Find(classes, "superlative");

    /// <summary>"number, toll", before those who are counted.</summary>
    public int TollNoun { get; } = Find(classes, "toll-noun");

    /// <summary>Accidents, disasters, diseases and sport, whose victims are no casualties of a conflict.</summary>
    public int PeacefulCause { get; } = Find(classes, "peaceful-cause");

    /// <summary>Nouns and particles behind which no speaker's name goes on («عبر», «اندلاع»).</summary>
    public int SpeakerEnd { get; } = Find(classes, "speaker-end");

    /// <summary>Words that stand behind "according to" or "said" and speak not («القانون», «ولاءها»).</summary>
    public int NoSpeaker { get; } = Find(classes, "no-speaker");

    /// <summary>"the same, the said": whoever was named before («المصادر نفسها»).</summary>
    public int SameWord { get; } = Find(classes, "same-word");

    /// <summary>Organs of a state, which speak for it even where the text does not say whose they are («وزارة الداخلية»).</summary>
    public int StateOrgan { get; } = Find(classes, "state-organ");

    /// <summary>Verbs of setting up or giving out a statement («أعدتها», «صدر عن»).</summary>
    public int StatementVerb { get; } = Find(classes, "statement-verb");

    /// <summary>"who, which" of a feminine («التي»).</summary>
    public int RelativeShe { get; } = Find(classes, "relative-she");

    /// <summary>Taking a deed upon oneself («مسؤوليته», «تبنى»).</summary>
    public int ClaimResponsibility { get; } = Find(classes, "claim-responsibility");

    /// <summary>Words that keep a distance from what is said («زعم», «يعتقد أن»).</summary>
    public int Hedge { get; } = Find(classes, "hedge");

    /// <summary>"there is no truth in": what follows is denied.</summary>
    public int DeniedWord { get; } = Find(classes, "denied-word");

    /// <summary>Sites and media offices: those of a group speak for it («موقع الحوثيين»).</summary>
    public int OwnMedia { get; } = Find(classes, "own-media");
    /// <summary>Definite nouns that point back to a place, and "there" («المدينة», «هناك»).</summary>
    public int PlacePointer { get; } = Find(classes, "place-pointer");

    /// <summary>Words at the head of a sentence that turn to another matter («من جهة أخرى»).</summary>
    public int SceneTurn { get; } = Find(classes, "scene-turn");

    /// <summary>Words at the head of a sentence that tell what lies behind («كان», «سبق»).</summary>
    public int Backdrop { get; } = Find(classes, "backdrop");

    /// <summary>"after", "since": what follows is told by the way.</summary>
    public int After { get; } = Find(classes, "prep-after");

    /// <summary>Names of negotiation tracks («محادثات أستانا»).</summary>
    public int Track { get; } = Find(classes, "track");

    /// <summary>Names of ceasefires and agreements («اتفاق خفض التصعيد»).</summary>
    public int Accord { get; } = Find(classes, "accord");

    /// <summary>Cities that talks are named after («جنيف»).</summary>
    public int TrackCity { get; } = Find(classes, "track-city");

    /// <summary>Nouns for meetings and talks.</summary>
    public int MeetNoun { get; } = Find(classes, "meet-noun");

    /// <summary>Names of weekdays.</summary>
    public int Weekday { get; } = Find(classes, "weekday");

    /// <summary>Percent and fractions («نصف»).</summary>
    public int NumberShare { get; } = Find(classes, "number-share");

    private static int Find(ClassRegistry classes, string name) => classes.Find(name) is >= 0 and var number ? number : ClassSet.Capacity - 1;
}
