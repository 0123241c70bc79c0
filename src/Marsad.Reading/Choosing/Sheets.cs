using Marsad.Model;
using Marsad.Reading.Weighing;

namespace Marsad.Reading.Choosing;

/// <summary>The questions that are decided by weighing, with what is noted about their candidates.</summary>
internal static class Sheets
{
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
    ];

    /// <summary>Who acted.</summary>
    public static ClueSheet Initiator { get; } = new("initiator", [.. Side]);

    /// <summary>Who was acted on.</summary>
    public static ClueSheet Target { get; } = new("target", [.. Side]);

    /// <summary>Whose people were harmed.</summary>
    public static ClueSheet Victim { get; } = new("victim", [.. Harmed]);

    /// <summary>Who did the harm.</summary>
    public static ClueSheet Perpetrator { get; } = new("perpetrator", [.. Harmed]);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<ClueSheet> All { get; } = [Initiator, Target, Victim, Perpetrator];
}
