using Marsad.Model;
using Marsad.Reading.Rules;

namespace Marsad.Reading.Claims;

/// <summary>An event claim while it is being put together.</summary>
internal sealed class EventDraft
{
    /// <summary>What happened.</summary>
    public required EventType Type { get; set; }

    /// <summary>The rule's finding.</summary>
    public required RuleMention Rule { get; init; }

    /// <summary>First token of the trigger.</summary>
    public int At => Rule.TriggerFirst;

    /// <summary>First token of the words that carry it.</summary>
    public required int First { get; set; }

    /// <summary>Token behind them.</summary>
    public required int Last { get; set; }

    /// <summary>Who acted.</summary>
    public ActorKey? Initiator { get; set; }

    /// <summary>On whom.</summary>
    public ActorKey? Target { get; set; }

    /// <summary>True where the words may only point back («الهجوم»).</summary>
    public bool IsDefinite { get; init; }

    /// <summary>True where the words name artillery or the like beside it.</summary>
    public bool NamesGround { get; init; }

    /// <summary>True where nobody is said to have done it, by the way it is told («سقطت قذيفة», «انفجرت عبوة»).</summary>
    public bool IsAnonymous { get; init; }

    /// <summary>What kind of word tells it.</summary>
    public Choosing.TriggerForm Form { get; set; }

    /// <summary>True where its own clause names a side.</summary>
    public bool HasOwnSides { get; set; }

    /// <summary>Where it happened.</summary>
    public ContextFinder.Found<PlaceRef>? Place { get; set; }

    /// <summary>When it happened.</summary>
    public ContextFinder.Found<DateRange>? Day { get; set; }

    /// <summary>Why slots have their values.</summary>
    public List<SlotReason> Reasons { get; } = [];
}
