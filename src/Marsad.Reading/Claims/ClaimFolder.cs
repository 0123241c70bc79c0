using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using Marsad.Model;

namespace Marsad.Reading.Claims;

/// <summary>Folds repeats of one claim by one source into one, and gives ids in the order of the text.</summary>
/// <remarks>The first full statement stays; later or thinner mentions become its repeats. Rival figures never fold.</remarks>
internal static class ClaimFolder
{
    /// <summary>The claims that are left.</summary>
    /// <param name="drafts">All claims.</param>
    /// <param name="prefix">Letter before the number of an id.</param>
    /// <param name="firstNumber">Number of the first id.</param>
    public static ImmutableArray<Claim> Fold(List<DraftClaim> drafts, char prefix, int firstNumber)
    {
        var ordered = drafts.OrderBy(draft => draft.IsHeadline).ThenBy(draft => draft.At).ThenBy(draft => draft.Claim.Evidence.Span).ThenBy(draft => draft.Claim.GetType().Name, StringComparer.Ordinal).ToList();
        var kept = new List<Kept>();
        var rivals = new Dictionary<(Type, long), List<Kept>?>();
        var keptFor = new Dictionary<object, Kept>(ReferenceEqualityComparer.Instance);
        foreach (var draft in ordered)
        {
            ref var bucket = ref CollectionsMarshal.GetValueRefOrAddDefault(rivals, BucketOf(draft.Claim), out _);
            bucket ??= [];
            var same = FirstSame(bucket, draft);
            if (same is null)
            {
                kept.Add(same = new Kept(draft));
                bucket.Add(same);
            }
            else
            {
                same.Repeats.Add(draft.Claim.Evidence);
            }

            keptFor[draft.Draft] = same;
        }

        kept.Sort((x, y) => x.Draft.At - y.Draft.At);
        for (var i = 0; i < kept.Count; i++)
        {
            kept[i].Id = string.Create(CultureInfo.InvariantCulture, $"{prefix}{firstNumber + i}");
        }

        return [.. kept.Select(one => Finish(one, keptFor))];
    }

    private static Kept? FirstSame(List<Kept> bucket, DraftClaim draft)
    {
        foreach (var earlier in bucket)
        {
            if (IsRepeat(earlier.Draft, draft))
            {
                return earlier;
            }
        }

        return null;
    }

    /// <summary>Claims of different buckets are no repeats of each other: other kinds, or other figures.</summary>
    private static (Type, long) BucketOf(Claim claim) => (claim.GetType(), claim switch
    {
        CasualtyClaim casualty => casualty.Count.Low ?? -1,
        DiplomacyClaim diplomacy => (long)diplomacy.Type,
        RegisterClaim register => (long)register.Aspect,
        _ => 0,
    });

    private static Claim Finish(Kept kept, Dictionary<object, Kept> keptFor)
    {
        var claim = kept.Draft.Claim with { Id = kept.Id, Repeats = [.. kept.Repeats] };
        return claim is CasualtyClaim casualty && kept.Draft.Whole is { } whole && keptFor.TryGetValue(whole, out var container) && container != kept
            ? casualty with { PartOf = container.Id }
            : claim;
    }

    private static bool IsRepeat(DraftClaim earlier, DraftClaim later) => (earlier.Claim, later.Claim) switch
    {
        (CasualtyClaim a, CasualtyClaim b) => IsRepeat(a, b, later.IsHeadline),
        (EventClaim a, EventClaim b) => IsRepeat(a, b, later),
        (DiplomacyClaim a, DiplomacyClaim b) => IsRepeat(a, b, later),
        (RegisterClaim a, RegisterClaim b) => IsRepeat(a, b),
        _ => false,
    };

    /// <summary>Same harm and figure, sides that agree, sources that agree or one of them the writer's own voice.</summary>
    private static bool IsRepeat(CasualtyClaim a, CasualtyClaim b, bool inHeadline) =>
        a.Harm == b.Harm && a.Count == b.Count && a.Scope == b.Scope && a.Status == b.Status
        && (inHeadline || a.Count.Low > 2 || a.Evidence.Exact == b.Evidence.Exact)
        && Agrees(a.Source?.Key, b.Source?.Key)
        && (a.Victim == b.Victim || a.Victim == ActorKey.Unspecified || b.Victim == ActorKey.Unspecified)
        && AgreesOnPlace(a.Place, b.Place);

    /// <summary>A headline folds into what the text tells; what points back folds unless a place of its own tells it apart; the rest where the place is the same.</summary>
    private static bool IsRepeat(EventClaim a, EventClaim b, DraftClaim later)
    {
        if (later.IsHeadline)
        {
            return IsKind(a.Type, b.Type) && Agrees(a.Initiator, b.Initiator) && Agrees(a.Target, b.Target);
        }

        if (later.IsBare && !later.HasOwnPlace)
        {
            return IsKind(a.Type, b.Type);
        }

        return a.Type == b.Type && a.Status == b.Status
            && Agrees(a.Initiator, b.Initiator) && Agrees(a.Target, b.Target)
            && (later.PointsBack
                ? !later.HasOwnPlace || AgreesOnPlace(a.Place, b.Place)
                : a.Initiator == b.Initiator && a.Target == b.Target && a.Place is not null && b.Place is not null && AgreesOnPlace(a.Place, b.Place));
    }

    /// <summary>True where a later, thinner word may mean the earlier event: «الهجوم» any one-sided one, «الانفجار» a bomb or a suicide attack, «القصف» an air strike.</summary>
    public static bool IsKind(EventType earlier, EventType later) => earlier == later || (later switch
    {
        EventType.Attack => earlier is not (EventType.Clash or EventType.Territory or EventType.Seizure),
        EventType.Explosion => earlier is EventType.SuicideAttack,
        EventType.SuicideAttack => earlier is EventType.Explosion,
        EventType.Shelling => earlier is EventType.Airstrike,
        EventType.Airstrike => earlier is EventType.Shelling,
        _ => false,
    });

    /// <summary>The same sides and much the same words; what points back without naming sides is a repeat of any such act.</summary>
    private static bool IsRepeat(DiplomacyClaim a, DiplomacyClaim b, DraftClaim later) =>
        a.Type == b.Type && a.Status == b.Status
        && (later.PointsBack || (a.Participants.Length > 0 && SameSides(a, b) && SharesWords(a.Evidence.Exact, b.Evidence.Exact)));

    /// <summary>The same words again, or the same in every slot that both fill.</summary>
    private static bool IsRepeat(RegisterClaim a, RegisterClaim b) =>
        a.Register == b.Register && Agrees(a.Source?.Key, b.Source?.Key) && a.Number == b.Number && a.People == b.People && a.Share == b.Share
        && Person(a) == Person(b)
        && (a.Evidence.Exact == b.Evidence.Exact || (AgreesOnPlace(a.Place, b.Place) && a.Subject == b.Subject && a.When == b.When && a.Parties.SequenceEqual(b.Parties) && a.Terms?.Exact == b.Terms?.Exact));

    private static string? Person(RegisterClaim claim) => claim.Person?.Id ?? claim.Person?.Name;

    private static bool SameSides(DiplomacyClaim a, DiplomacyClaim b) => a.Participants.ToHashSet().SetEquals(b.Participants);

    /// <summary>True where more than half of the shorter quote's words stand in the other.</summary>
    private static bool SharesWords(string a, string b)
    {
        var (ours, theirs) = (Words(a), Words(b));
        var shared = ours.Count(theirs.Contains);
        return shared * 2 > Math.Min(ours.Count, theirs.Count);
    }

    private static HashSet<string> Words(string text) =>
        [.. text.Split([' ', '\n', '«', '»', '"', '\u060C'], StringSplitOptions.RemoveEmptyEntries)];

    private static bool Agrees(ActorKey? a, ActorKey? b) => a is null || b is null || a == b;

    private static bool AgreesOnPlace(PlaceRef? a, PlaceRef? b) => a is null || b is null || a.Name == b.Name;

    private sealed class Kept(DraftClaim draft)
    {
        public DraftClaim Draft => draft;

        public List<Evidence> Repeats { get; } = [];

        public string Id { get; set; } = string.Empty;
    }
}
