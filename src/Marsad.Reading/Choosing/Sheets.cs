using Marsad.Model;
using Marsad.Reading.Rules;
using Marsad.Reading.Weighing;

namespace Marsad.Reading.Choosing;

/// <summary>The questions that are decided by weighing, with what is noted about their candidates.</summary>
internal sealed class Sheets
{
    private const string NoRule = "none";

    private static readonly ClueDimension[] Party =
    [
        ClueDimension.Of<PartyWhere>("where"),
        ClueDimension.Of<Distance>("gap"),
        ClueDimension.Of<Few>("order"),
        ClueDimension.Of<Few>("verbs"),
        ClueDimension.Of<Few>("breaks"),
        ClueDimension.Of<PartyCue>("cue"),
        ClueDimension.Of<PartyHead>("head"),
        ClueDimension.Of<PartyBehind>("behind"),
        ClueDimension.Of<PartySense>("sense"),
        ClueDimension.Of<PartyKind>("kind"),
        ClueDimension.Of<PartyShare>("share"),
        ClueDimension.YesNo("speaks"),
        ClueDimension.Of<RuleVoice>("rule"),
    ];

    private static readonly ClueDimension[] Side =
    [
        .. Party,
        ClueDimension.Of<TriggerForm>("form"),
        ClueDimension.Of<EventType>("type"),
        ClueDimension.Of<RoleElsewhere>("elsewhere"),
        ClueDimension.YesNo("opposite"),
        ClueDimension.Of<Relation>("relation"),
        ClueDimension.Of<PartyCue>("before"),
        ClueDimension.Of<PartyBehind>("after"),
        ClueDimension.Of<LastRole>("last"),
        ClueDimension.YesNo("definite"),
        ClueDimension.Of<LastRole>("next"),
    ];

    private static readonly ClueDimension[] Harmed =
    [
        .. Party,
        ClueDimension.Of<HarmForm>("form"),
        ClueDimension.Of<Harm>("harm"),
        ClueDimension.Of<VictimClass>("class"),
        ClueDimension.Of<HarmLink>("link"),
        new ClueDimension("cause", [.. Enum.GetValues<EventType>().Select(CodeName.Of), "none"]),
        ClueDimension.Of<OwnSide>("own"),
        ClueDimension.Of<Relation>("relation"),
        ClueDimension.Of<PartyCue>("before"),
        ClueDimension.Of<PartyBehind>("after"),
        ClueDimension.Of<HarmRole>("last"),
        ClueDimension.Of<HarmRole>("next"),
        ClueDimension.Of<RoleElsewhere>("elsewhere"),
    ];

    private static readonly ClueDimension Kinds = new("", ["none", .. Enum.GetValues<PartyKind>().Select(CodeName.Of)]);

    private static readonly ClueDimension[] Told =
    [
        ClueDimension.YesNo("definite"),
        ClueDimension.Of<PartyCue>("before"),
        ClueDimension.Of<PartyBehind>("after"),
        Kinds with { Name = "doer" },
        Kinds with { Name = "sufferer" },
        ClueDimension.Of<TextPart>("part"),
        ClueDimension.Of<Distance>("armed"),
        ClueDimension.Of<Few>("near"),
        ClueDimension.Of<Distance>("deeds"),
        ClueDimension.Of<Few>("beside"),
        ClueDimension.YesNo("said"),
        ClueDimension.YesNo("dated"),
        ClueDimension.YesNo("placed"),
        ClueDimension.Of<Figure>("figure"),
    ];

    private static readonly ClueDimension[] TalkToldClues =
    [
        ClueDimension.Of<DiplomacyType>("type"),
        ClueDimension.Of<TalkForm>("form"),
        ClueDimension.Of<PartyCue>("before"),
        ClueDimension.Of<PartyBehind>("after"),
        Kinds with { Name = "first" },
        Kinds with { Name = "second" },
        ClueDimension.Of<Few>("sides"),
        ClueDimension.Of<Relation>("relation"),
        ClueDimension.Of<TalkVoice>("voice"),
        ClueDimension.Of<PartyWhere>("stands"),
        ClueDimension.Of<PartyWhere>("faces"),
        ClueDimension.Of<TextPart>("part"),
        ClueDimension.Of<Distance>("deeds"),
        ClueDimension.Of<Few>("beside"),
        ClueDimension.Of<Few>("talks"),
        ClueDimension.YesNo("again"),
        ClueDimension.YesNo("dated"),
        ClueDimension.YesNo("placed"),
        ClueDimension.Of<Few>("rules"),
        ClueDimension.Of<TalkWords>("words"),
        ClueDimension.Of<Distance>("gap"),
        ClueDimension.Of<Distance>("reach"),
        ClueDimension.Of<PartyCue>("cue"),
        ClueDimension.Of<PartyCue>("facing"),
        ClueDimension.Of<PartySense>("sense"),
    ];

    /// <summary>Who acted.</summary>
    public static ClueSheet Initiator { get; } = new("initiator", [.. Side]);

    /// <summary>Who was acted on.</summary>
    public static ClueSheet Target { get; } = new("target", [.. Side]);

    /// <summary>Whose people were harmed.</summary>
    public static ClueSheet Victim { get; } = new("victim", [.. Harmed]);

    /// <summary>Who did the harm.</summary>
    public static ClueSheet Perpetrator { get; } = new("perpetrator", [.. Harmed]);

    /// <summary>Whether a harm is a running total.</summary>
    public static ClueSheet Scope { get; } = new("scope",
    [
        ClueDimension.Of<Model.Scope>("scope"),
        ClueDimension.Of<ScopeVoice>("rule"),
        ClueDimension.Of<Harm>("harm"),
        ClueDimension.Of<HarmForm>("form"),
        ClueDimension.Of<Figure>("figure"),
        new ClueDimension("cause", [.. Enum.GetValues<EventType>().Select(CodeName.Of), "none"]),
        ClueDimension.Of<TriggerForm>("deed"),
        ClueDimension.Of<Few>("beside"),
        ClueDimension.Of<DayKind>("date"),
        ClueDimension.YesNo("war"),
        ClueDimension.YesNo("many"),
        ClueDimension.YesNo("total"),
        ClueDimension.Of<TextPart>("part"),
        ClueDimension.Of<ScopeLast>("last"),
        ClueDimension.Of<PartyCue>("before"),
        ClueDimension.Of<PartyBehind>("after"),
    ]);

    /// <summary>Where it happened.</summary>
    public static ClueSheet Place { get; } = new("place",
    [
        ClueDimension.Of<SceneWhere>("where"),
        ClueDimension.Of<Distance>("gap"),
        ClueDimension.Of<Few>("order"),
        ClueDimension.Of<Few>("verbs"),
        ClueDimension.Of<Few>("breaks"),
        ClueDimension.Of<PlaceCue>("cue"),
        ClueDimension.Of<PlaceHead>("head"),
        ClueDimension.Of<PlacePrecision>("size"),
        ClueDimension.Of<PlaceFrame>("frame"),
        ClueDimension.Of<PlaceNest>("nest"),
        ClueDimension.Of<SceneOpening>("opens"),
        ClueDimension.Of<SceneShare>("share"),
        ClueDimension.Of<SceneKept>("kept"),
        ClueDimension.Of<PlacePointer>("pointer"),
        ClueDimension.Of<SceneRival>("rival"),
        ClueDimension.Of<SceneTurn>("turn"),
        ClueDimension.Of<SceneDeed>("deed"),
        ClueDimension.YesNo("back"),
        ClueDimension.Of<SceneTwin>("twin"),
        ClueDimension.Of<SceneDepth>("depth"),
        ClueDimension.Of<SceneTense>("tense"),
        ClueDimension.Of<PlaceLand>("land"),
        ClueDimension.Of<SceneVoice>("rule"),
    ]);

    /// <summary>When it happened.</summary>
    public static ClueSheet Day { get; } = new("day",
    [
        ClueDimension.Of<SceneWhere>("where"),
        ClueDimension.Of<Distance>("gap"),
        ClueDimension.Of<Few>("order"),
        ClueDimension.Of<Few>("verbs"),
        ClueDimension.Of<Few>("breaks"),
        ClueDimension.Of<DayCue>("cue"),
        ClueDimension.Of<DayKind>("kind"),
        ClueDimension.Of<DayAge>("age"),
        ClueDimension.Of<SceneOpening>("opens"),
        ClueDimension.Of<SceneShare>("share"),
        ClueDimension.Of<SceneKept>("kept"),
        ClueDimension.Of<SceneRival>("rival"),
        ClueDimension.Of<SceneTurn>("turn"),
        ClueDimension.Of<SceneDeed>("deed"),
        ClueDimension.YesNo("back"),
        ClueDimension.YesNo("told"),
        ClueDimension.Of<SceneTwin>("twin"),
        ClueDimension.Of<SceneDepth>("depth"),
        ClueDimension.Of<SceneTense>("tense"),
        ClueDimension.Of<SceneTwin>("spot"),
        ClueDimension.Of<SceneVoice>("rule"),
    ]);

    private readonly Dictionary<string, byte> _rules = new(StringComparer.Ordinal);

    /// <summary>The questions over a set of rules.</summary>
    public Sheets(IEnumerable<Rule> rules)
    {
        var names = Number(rules.Where(rule => rule.Phase is RulePhases.Event or RulePhases.Harm));
        var talkRules = Number(rules.Where(rule => rule.Phase is RulePhases.Diplomacy));

        ClueDimension[] shared = [ClueDimension.Of<ToldAnswer>("answer"), new ClueDimension("rule", [NoRule, .. names])];
        ClueDimension[] talk =
        [
            .. Party,
            new ClueDimension("pattern", [NoRule, .. talkRules]),
            ClueDimension.Of<DiplomacyType>("type"),
            ClueDimension.Of<TalkForm>("form"),
            ClueDimension.Of<TalkVoice>("voice"),
            ClueDimension.Of<Few>("taken"),
            ClueDimension.Of<TalkJoint>("joint"),
            ClueDimension.Of<Relation>("relation"),
            ClueDimension.Of<PartyCue>("before"),
            ClueDimension.Of<PartyBehind>("after"),
            ClueDimension.Of<TalkLast>("last"),
            ClueDimension.Of<RoleElsewhere>("deed"),
            ClueDimension.Of<RoleElsewhere>("elsewhere"),
            ClueDimension.Of<TalkGender>("gender"),
        ];
        Asker = new ClueSheet("asker", [.. talk]);
        Asked = new ClueSheet("asked", [.. talk]);
        Attendee = new ClueSheet("attendee", [.. talk]);
        TalkTold = new ClueSheet("talk-told", [ClueDimension.Of<ToldAnswer>("answer"), new ClueDimension("rule", [NoRule, .. talkRules]), .. TalkToldClues]);
        EventTold = new ClueSheet("event-told", [.. shared, ClueDimension.Of<EventType>("type"), ClueDimension.Of<TriggerForm>("form"), .. Told]);
        HarmTold = new ClueSheet("harm-told", [.. shared, ClueDimension.Of<Harm>("type"), ClueDimension.Of<HarmForm>("form"), .. Told]);
    }

    /// <summary>Who asks or blames.</summary>
    public ClueSheet Asker { get; }

    /// <summary>Who is asked or blamed.</summary>
    public ClueSheet Asked { get; }

    /// <summary>Who meets or agrees, one after the other.</summary>
    public ClueSheet Attendee { get; }

    /// <summary>Whether a diplomatic act is told.</summary>
    public ClueSheet TalkTold { get; }

    /// <summary>Whether an event is told.</summary>
    public ClueSheet EventTold { get; }

    /// <summary>Whether a harm is told.</summary>
    public ClueSheet HarmTold { get; }

    /// <summary>All of them, in the order in which they are answered.</summary>
    public IReadOnlyList<ClueSheet> All => [Initiator, Target, EventTold, Victim, Perpetrator, HarmTold, Scope, Asker, Asked, Attendee, TalkTold, Place, Day];

    /// <summary>The number of a rule among those that a draft may come from; 0 for none.</summary>
    public byte NumberOf(Rule? rule) => rule is null ? (byte)0 : _rules.GetValueOrDefault(rule.Name);

    /// <summary>Numbers the rules of a kind, from 1; their names.</summary>
    private List<string> Number(IEnumerable<Rule> rules)
    {
        var names = rules.Select(rule => rule.Name).Order(StringComparer.Ordinal).Take(byte.MaxValue).ToList();
        for (var i = 0; i < names.Count; i++)
        {
            _rules[names[i]] = (byte)(i + 1);
        }

        return names;
    }
}
