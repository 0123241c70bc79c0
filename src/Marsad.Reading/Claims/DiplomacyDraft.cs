using System.Collections.Immutable;
using Marsad.Model;
using Marsad.Reading.Choosing;
using Marsad.Reading.Rules;

namespace Marsad.Reading.Claims;

/// <summary>A diplomacy claim while it is being put together.</summary>
internal sealed class DiplomacyDraft
{
    /// <summary>What was done.</summary>
    public required DiplomacyType Type { get; init; }

    /// <summary>The rule's finding.</summary>
    public required RuleMention Rule { get; init; }

    /// <summary>First token of the words that carry it.</summary>
    public required int First { get; init; }

    /// <summary>Token behind them.</summary>
    public required int Last { get; init; }

    /// <summary>Who takes part, the first first.</summary>
    public required ImmutableArray<ActorKey> Participants { get; set; }

    /// <summary>True for a definite noun without sides of its own («الهدنة», «المفاوضات»): it may point back.</summary>
    public required bool PointsBack { get; init; }

    /// <summary>Where the text names each participant, where it is known.</summary>
    public ImmutableArray<PartyNote?> Notes { get; set; } = [];

    /// <summary>What kind of word tells it.</summary>
    public TalkForm Form { get; set; }

    /// <summary>First token of the word that tells it.</summary>
    public int At => Rule.TriggerFirst;

    /// <summary>How many participants its rule asks for: what is only told of an enemy needs both sides.</summary>
    public required int LeastSides { get; init; }

    /// <summary>How many the rules read.</summary>
    public required int RuleSides { get; init; }

    /// <summary>True where its rule finds more than is told: those have a priority below zero.</summary>
    public bool IsBroad => Rule.Rule.Priority < 0;

    /// <summary>True for a demand or an accusation: the first participant acts on the second.</summary>
    public bool IsDirected => Type is DiplomacyType.Demand or DiplomacyType.Accusation;

    /// <summary>When it was done.</summary>
    public ContextFinder.Found<DateRange>? Day { get; set; }

    /// <summary>Why slots have their values.</summary>
    public List<SlotReason> Reasons { get; } = [];
}
