using System.Collections.Immutable;
using Marsad.Model;
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
    public required ImmutableArray<ActorKey> Participants { get; init; }

    /// <summary>True for a definite noun without sides of its own («الهدنة», «المفاوضات»): it may point back.</summary>
    public required bool PointsBack { get; init; }

    /// <summary>When it was done.</summary>
    public ContextFinder.Found<DateRange>? Day { get; set; }

    /// <summary>Why slots have their values.</summary>
    public List<SlotReason> Reasons { get; } = [];
}
