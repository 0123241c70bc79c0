using Marsad.Model;
using Marsad.Reading.Mentions;
using Marsad.Reading.Rules;

namespace Marsad.Reading.Claims;

/// <summary>A casualty claim while it is being put together.</summary>
internal sealed class HarmDraft
{
    /// <summary>What was done.</summary>
    public required Harm Harm { get; init; }

    /// <summary>How many.</summary>
    public required CountRange Count { get; init; }

    /// <summary>First token of the words that carry it.</summary>
    public required int First { get; init; }

    /// <summary>Token behind them.</summary>
    public required int Last { get; init; }

    /// <summary>First token of the people themselves.</summary>
    public required int At { get; init; }

    /// <summary>The group, or null for a named person or a bare number.</summary>
    public PeopleMention? People { get; init; }

    /// <summary>The rule's finding, or null where the noun itself names the harm.</summary>
    public RuleMention? Rule { get; init; }

    /// <summary>Whose people.</summary>
    public ActorKey? Side { get; set; }

    /// <summary>Their status.</summary>
    public VictimClass Class { get; set; }

    /// <summary>True where they are people like the soldiers or police told of beside them.</summary>
    public bool LikeRegular { get; set; }

    /// <summary>Who did it.</summary>
    public ActorKey? Perpetrator { get; set; }

    /// <summary>The draft that these people are part of.</summary>
    public HarmDraft? Whole { get; set; }

    /// <summary>What kind of word tells it.</summary>
    public Choosing.HarmForm Form { get; set; }

    /// <summary>Whether it is a running total.</summary>
    public Scope Scope { get; set; }

    /// <summary>For a running total: over which days it runs, where the text tells.</summary>
    public ContextFinder.Found<DateRange>? Window { get; set; }

    /// <summary>Where it happened.</summary>
    public ContextFinder.Found<PlaceRef>? Place { get; set; }

    /// <summary>When it happened.</summary>
    public ContextFinder.Found<DateRange>? Day { get; set; }

    /// <summary>Names of the rules and steps that made it.</summary>
    public List<string> Rules { get; } = [];

    /// <summary>Why slots have their values.</summary>
    public List<SlotReason> Reasons { get; } = [];

    /// <summary>The same words, told of another harm and known by another token.</summary>
    public HarmDraft As(Harm harm, int at)
    {
        var other = new HarmDraft { Harm = harm, Count = Count, First = First, Last = Last, At = at, People = People, Rule = Rule, Side = Side, Class = Class, Perpetrator = Perpetrator };
        other.Rules.AddRange(Rules);
        other.Reasons.AddRange(Reasons);
        return other;
    }
}
