using Marsad.Reading.Lexicon;

namespace Marsad.Reading.Knowledge;

/// <summary>Numbers of the lexical classes that the engine's own grammars use, looked up once.</summary>
/// <remarks>A class that no word has gets a number that no word ever carries, so that asking for it costs nothing.</remarks>
public sealed class WordClasses(ClassRegistry classes)
{
    /// <summary>Any finite verb.</summary>
    public int Verb { get; } = Find(classes, "verb");

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

    /// <summary>Aircraft and what flies.</summary>
    public int Aircraft { get; } = Find(classes, "aircraft");

    /// <summary>Words that say that a bombardment came from the air.</summary>
    public int AirWord { get; } = Find(classes, "air-word");

    /// <summary>Words that say that it came from the ground.</summary>
    public int GroundWord { get; } = Find(classes, "ground-word");

    /// <summary>Nouns for things that are counted and are not people.</summary>
    public int Thing { get; } = Find(classes, "thing");

    /// <summary>Adjectives of any kind that may stand between a noun and what tells its side.</summary>
    public int Adjective { get; } = Find(classes, "adjective");

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

    /// <summary>"between, among".</summary>
    public int Between { get; } = Find(classes, "prep-between");

    /// <summary>"among the dead", "of the wounded": some of those counted before.</summary>
    public int AmongHarmed { get; } = Find(classes, "among-harmed");

    /// <summary>"they are", "they are made up of": opens the list of those counted before.</summary>
    public int TheyAre { get; } = Find(classes, "they-are");

    /// <summary>Nouns for armed services («جيش», «شرطة»).</summary>
    public int ForceNoun { get; } = Find(classes, "force-noun");

    /// <summary>"both sides" of a fight.</summary>
    public int BothSides { get; } = Find(classes, "both-sides");

    /// <summary>Words that open a clause of its own («بينما», «في حين»).</summary>
    public int ClauseBreak { get; } = Find(classes, "clause-break");

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

    /// <summary>"on, upon".</summary>
    public int On { get; } = Find(classes, "prep-on");

    /// <summary>Accidents, disasters, diseases and sport, whose victims are no casualties of a conflict.</summary>
    public int PeacefulCause { get; } = Find(classes, "peaceful-cause");

    private static int Find(ClassRegistry classes, string name) => classes.Find(name) is >= 0 and var number ? number : ClassSet.Capacity - 1;
}
