using System.Collections.Immutable;
using Marsad.Model;
using Marsad.Reading.Choosing;
using Marsad.Reading.Weighing;

namespace Marsad.WeightFitter;

/// <summary>Whether a person's coding accepts a candidate.</summary>
internal static class Answers
{
    private const string Other = "other:";

    /// <summary>True where it does.</summary>
    /// <param name="sheet">The question.</param>
    /// <param name="gold">What the person coded.</param>
    /// <param name="claim">What the reader made.</param>
    /// <param name="candidate">The candidate.</param>
    /// <param name="taken">The sides that were chosen before it.</param>
    public static bool Accept(ClueSheet sheet, GoldClaim gold, Claim claim, object? candidate, ImmutableArray<ActorKey> taken) => candidate switch
    {
        PartyChoice party when claim is DiplomacyClaim => AcceptsParticipant(sheet, gold.Participants, party.Key?.Value, taken),
        PartyChoice party => AcceptsKey(gold.Texts(SlotOf(sheet, gold, claim)), KeyOf(sheet, party)),
        ToldAnswer told => told == ToldAnswer.Kept,
        Scope scope => gold.Texts("scope").Contains(CodeName.Of(scope)),
        PlacePick place => PlaceNames.Accept(gold.Texts("place"), place.Place),
        DayPick day => gold.AcceptsDays(day.When),
        _ => throw new ArgumentException($"A {candidate?.GetType().Name} answers no question.", nameof(candidate)),
    };

    /// <summary>What a candidate stands for.</summary>
    public static string NameOf(object? candidate) => candidate switch
    {
        PartyChoice party => party.Key?.Value,
        PlacePick place => place.Key,
        DayPick day => day.When?.ToString(),
        _ => candidate?.ToString(),
    }
    ?? string.Empty;

    /// <summary>The two sides of a clash may stand either way round: the reader's way is taken where it is right.</summary>
    private static string SlotOf(ClueSheet sheet, GoldClaim gold, Claim claim)
    {
        var isTurned = gold.IsClash && claim is EventClaim clash
            && (AcceptsKey(gold.Texts("target"), clash.Initiator?.Value) || AcceptsKey(gold.Texts("initiator"), clash.Target?.Value))
            && !(AcceptsKey(gold.Texts("initiator"), clash.Initiator?.Value) || AcceptsKey(gold.Texts("target"), clash.Target?.Value));
        return !isTurned ? sheet.Question : sheet.Question == "initiator" ? "target" : "initiator";
    }

    /// <summary>The first participant asks, the others are asked; those who meet come in any order, each once; nobody where all are taken.</summary>
    private static bool AcceptsParticipant(ClueSheet sheet, IReadOnlyList<IReadOnlyList<string?>> participants, string? key, ImmutableArray<ActorKey> taken)
    {
        var open = sheet.Question == "asker" ? participants.Take(1)
            : (sheet.Question == "asked" ? participants.Skip(1) : participants).Where(one => !taken.Any(side => AcceptsKey(one, side.Value)));
        return key is null ? !open.Any() : open.Any(one => AcceptsKey(one, key));
    }

    private static string? KeyOf(ClueSheet sheet, PartyChoice party) =>
        party.Key?.Value ?? (sheet.Question == "victim" ? ActorKey.Unspecified.Value : null);

    private static bool AcceptsKey(IReadOnlyList<string?> accepted, string? key) =>
        key is null ? accepted.Contains(null) : accepted.Any(one => one is not null && IsSame(one, key));

    private static bool IsSame(string gold, string key) =>
        gold == key || (gold.StartsWith(Other, StringComparison.Ordinal) && key.StartsWith(Other, StringComparison.Ordinal)
            && (gold.Contains(key[Other.Length..], StringComparison.Ordinal) || key.Contains(gold[Other.Length..], StringComparison.Ordinal)));
}
