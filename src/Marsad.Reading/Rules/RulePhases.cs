using System.Collections.Immutable;

namespace Marsad.Reading.Rules;

/// <summary>The phases of rules, in the order in which they run.</summary>
public static class RulePhases
{
    /// <summary>Descriptions of actors put together from words («القوات الروسية»).</summary>
    public const string Actor = "actor";

    /// <summary>Harm done to people.</summary>
    public const string Harm = "harm";

    /// <summary>Violence and changes of control.</summary>
    public const string Event = "event";

    /// <summary>Diplomatic acts.</summary>
    public const string Diplomacy = "diplomacy";

    /// <summary>What an article says for the registers: talks, truces, mandates, control, access, roles.</summary>
    public const string Register = "register";

    /// <summary>Who is speaking.</summary>
    public const string Speech = "speech";

    /// <summary>All phases, in order.</summary>
    public static readonly ImmutableArray<string> All = [Actor, Harm, Event, Diplomacy, Register, Speech];
}
