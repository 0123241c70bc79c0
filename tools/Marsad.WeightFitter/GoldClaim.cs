using System.Text.Json;
using Marsad.Model;

namespace Marsad.WeightFitter;

/// <summary>A claim that a person coded, in the format of the codebook: a slot lists every answer that is accepted.</summary>
internal sealed class GoldClaim(JsonElement json)
{
    /// <summary>First UTF-16 offset of the evidence.</summary>
    public int Start { get; } = json.GetProperty("evidence").GetProperty("at").GetInt32();

    /// <summary>Offset behind it.</summary>
    public int End => Start + json.GetProperty("evidence").GetProperty("exact").GetString()!.Length;

    /// <summary>True for an event of a type of which the order of sides does not count.</summary>
    public bool IsClash => Texts("type").Contains("clash");

    /// <summary>Who takes part in a diplomatic act: the accepted answers for each.</summary>
    public IReadOnlyList<IReadOnlyList<string?>> Participants { get; } =
        json.TryGetProperty("participants", out var participants)
            ? [.. participants.EnumerateArray().Select(one => (IReadOnlyList<string?>)(one.ValueKind == JsonValueKind.Array ? [.. one.EnumerateArray().Select(key => key.GetString())] : [one.GetString()]))]
            : [];

    /// <summary>The accepted answers of a slot; null among them where none is accepted.</summary>
    public IReadOnlyList<string?> Texts(string slot)
    {
        if (!json.TryGetProperty(slot, out var value) || value.ValueKind == JsonValueKind.Null)
        {
            return [null];
        }

        if (value.ValueKind != JsonValueKind.Array)
        {
            return [value.ToString()];
        }

        var texts = value.EnumerateArray().Select(one => one.ValueKind == JsonValueKind.Null ? null : one.ToString()).ToList();
        return texts.Count == 0 ? [null] : texts;
    }

    /// <summary>True where a claim tells the same thing: kind, harm and figure or type, and evidence at most 60 characters apart.</summary>
    public bool Tells(Claim claim) => IsNear(Start, End, claim) && IsSameThing(claim);

    /// <summary>True where a claim of the same kind and harm or type stands near the evidence or a repeat of it: it may be the same thing told less well.</summary>
    public bool MayTell(Claim claim)
    {
        var isKin = (json.GetProperty("kind").GetString(), claim) switch
        {
            ("casualty", CasualtyClaim casualty) => Texts("harm").Contains(CodeName.Of(casualty.Harm)),
            ("event", EventClaim happened) => Texts("type").Contains(CodeName.Of(happened.Type)),
            ("diplomacy", DiplomacyClaim talk) => Texts("type").Contains(CodeName.Of(talk.Type)),
            _ => false,
        };
        return isKin && (IsNear(Start, End, claim) || Repeats().Any(repeat => IsNear(repeat.Start, repeat.End, claim)));
    }

    /// <summary>How many characters lie between the evidence and that of a claim; negative where they overlap.</summary>
    public int GapTo(Claim claim) => Math.Max(Start, claim.Evidence.Span.Start) - Math.Min(End, claim.Evidence.Span.End);

    private static bool IsNear(int start, int end, Claim claim)
    {
        const int Near = 60;
        var span = claim.Evidence.Span;
        return Math.Max(start, span.Start) - Math.Min(end, span.End) <= Near;
    }

    private IEnumerable<(int Start, int End)> Repeats() =>
        json.TryGetProperty("repeats", out var repeats)
            ? repeats.EnumerateArray().Select(repeat => (repeat.GetProperty("at").GetInt32(), repeat.GetProperty("at").GetInt32() + repeat.GetProperty("exact").GetString()!.Length))
            : [];

    /// <summary>True where a window is the coded one, but for a day at its ends; more where it is long.</summary>
    public bool AcceptsDays(DateRange? when)
    {
        var (from, to) = (Day("from"), Day("to"));
        if (from is null && to is null || when is not { } found || found is { From: null, To: null })
        {
            return from is null && to is null && when is null or { From: null, To: null };
        }

        var (first, last) = ((from ?? to)!.Value.DayNumber, (to ?? from)!.Value.DayNumber);
        var slack = last - first <= 7 ? 1 : Math.Max(3, (last - first) / 10);
        return Math.Abs(first - (found.From ?? found.To)!.Value.DayNumber) <= slack && Math.Abs(last - (found.To ?? found.From)!.Value.DayNumber) <= slack;
    }

    private DateOnly? Day(string slot) =>
        json.TryGetProperty(slot, out var value) && value.ValueKind == JsonValueKind.String
            ? DateOnly.ParseExact(value.GetString()!, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) : null;

    private bool IsSameThing(Claim claim) => (json.GetProperty("kind").GetString(), claim) switch
    {
        ("casualty", CasualtyClaim casualty) => Texts("harm").Contains(CodeName.Of(casualty.Harm)) && IsSameCount(casualty.Count),
        ("event", EventClaim happened) => Texts("type").Contains(CodeName.Of(happened.Type)),
        ("diplomacy", DiplomacyClaim talk) => Texts("type").Contains(CodeName.Of(talk.Type)),
        _ => false,
    };

    private bool IsSameCount(CountRange count)
    {
        var (low, high) = (Number("low"), Number("high"));
        var isVague = high is null && count.High is null && low is 1 or 2 && count.Low is 1 or 2;
        return (low == count.Low || isVague) && (high == count.High || high is null && count.High == count.Low);
    }

    private long? Number(string slot) => json.TryGetProperty(slot, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetInt64() : null;
}
