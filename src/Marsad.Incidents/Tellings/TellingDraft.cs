using System.Collections.Immutable;
using Marsad.Model;
using Marsad.Model.Incidents;

namespace Marsad.Incidents.Tellings;

/// <summary>A telling that still takes claims.</summary>
internal sealed class TellingDraft
{
    private readonly List<RecordedClaim> _claims = [];
    private readonly SortedSet<int> _sentences = [];

    public IReadOnlyList<RecordedClaim> Claims => _claims;

    public IReadOnlyCollection<int> Sentences => _sentences;

    public int LastSentence => _sentences.Max;

    public PlaceRef? Place { get; private set; }

    public DateRange? When { get; private set; }

    /// <summary>The places of its claims, each once, the most exact one first.</summary>
    public IEnumerable<PlaceRef> Places() =>
        (Place is null ? [] : new[] { Place }).Concat(_claims.Select(claim => claim.Claim.Place).OfType<PlaceRef>()).DistinctBy(place => place.Id ?? place.Name);

    public void Add(RecordedClaim claim, int sentence, Func<string, ImmutableArray<string>> around)
    {
        _claims.Add(claim);
        _sentences.Add(sentence);
        if (claim.Claim.Place is { } place && (Place is null || IsInside(place, Place, around)))
        {
            Place = place;
        }

        if (claim.Claim.When is { } when && (When is null || Days(when) < Days(When)))
        {
            When = when;
        }
    }

    public bool Takes(Claim claim, int sentence, Func<string, ImmutableArray<string>> around)
    {
        if (claim is CasualtyClaim { PartOf: { } whole } && _claims.Find(other => other.Claim.Id == whole) is { } told)
        {
            return !IsElsewhere(claim, told.Claim, around);
        }

        if (DaysClash(claim.When, When) || PlacesClash(claim.Place, Place, around) || _claims.Exists(other => DeedsClash(claim, other.Claim)))
        {
            return false;
        }

        return _sentences.Contains(sentence) || GoesOn(claim);
    }

    /// <summary>A part with a town of its own («35 in the desert: 27 at one village, 8 at another») is an occurrence of its own.</summary>
    private static bool IsElsewhere(Claim part, Claim whole, Func<string, ImmutableArray<string>> around) =>
        part.Place is { Precision: PlacePrecision.Site or PlacePrecision.Town } place && whole.Place is { } area
        && (place.Id ?? place.Name) != (area.Id ?? area.Name)
        && (IsWide(area) || PlacesClash(place, area, around));

    private static bool IsWide(PlaceRef place) => place.Precision is PlacePrecision.District or PlacePrecision.Region or PlacePrecision.Country;

    /// <summary>A later sentence goes on with a telling where it tells of people harmed, or repeats its place.</summary>
    private bool GoesOn(Claim claim) => claim is CasualtyClaim
        ? _claims.Exists(other => other.Claim is EventClaim) || SamePlace(claim.Place)
        : SamePlace(claim.Place) && _claims.Exists(other => other.Claim is EventClaim same && claim is EventClaim act && same.Type == act.Type);

    private bool SamePlace(PlaceRef? place) => place is not null && Place is not null && (place.Id ?? place.Name) == (Place.Id ?? Place.Name);

    private static bool DaysClash(DateRange? one, DateRange? other) => one is not null && other is not null
        && ((one.From ?? DateOnly.MinValue) > (other.To ?? DateOnly.MaxValue) || (other.From ?? DateOnly.MinValue) > (one.To ?? DateOnly.MaxValue));

    private static bool PlacesClash(PlaceRef? one, PlaceRef? other, Func<string, ImmutableArray<string>> around) =>
        one is not null && other is not null && (one.Id ?? one.Name) != (other.Id ?? other.Name)
        && !IsInside(one, other, around) && !IsInside(other, one, around);

    private static bool IsInside(PlaceRef inner, PlaceRef outer, Func<string, ImmutableArray<string>> around)
    {
        if (outer.Precision is PlacePrecision.Country && inner.Precision is not PlacePrecision.Country)
        {
            return inner.Country is null || inner.Country == outer.Country;
        }

        if (inner.Id is null || outer.Id is null)
        {
            return inner.Id is null && outer.Precision is PlacePrecision.Region or PlacePrecision.District;
        }

        return around(inner.Id).Contains(outer.Id, StringComparer.Ordinal);
    }

    /// <summary>Two kinds of deed, or two different doers, are two occurrences; fighting has doers on both sides.</summary>
    private static bool DeedsClash(Claim one, Claim other) => (one, other) switch
    {
        (EventClaim first, EventClaim second) => TypesClash(first.Type, second.Type) || DoersClash(first.Initiator, second.Initiator, first.Type, second.Type),
        (EventClaim act, CasualtyClaim harm) => DoerMissing(act, harm),
        (CasualtyClaim harm, EventClaim act) => DoerMissing(act, harm),
        _ => false,
    };

    private static bool DoerMissing(EventClaim act, CasualtyClaim harm) =>
        act.Type != EventType.Clash && act.Initiator is { } doer && harm.Perpetrator is { } perpetrator && Differ(doer, perpetrator)
        && (act.Target is not { } target || Differ(target, perpetrator) || Differ(doer, harm.Victim));

    private static bool DoersClash(ActorKey? one, ActorKey? other, EventType first, EventType second) =>
        one is { } doer && other is { } rival && first != EventType.Clash && second != EventType.Clash && Differ(doer, rival);

    private static bool Differ(ActorKey one, ActorKey other) => one != other && !IsVague(one) && !IsVague(other);

    private static bool IsVague(ActorKey key) => key == ActorKey.Militants || key == ActorKey.Unspecified;

    private static bool TypesClash(EventType one, EventType other) => one != other && IsMethod(one) && IsMethod(other)
        && !(one is EventType.Explosion or EventType.SuicideAttack && other is EventType.Explosion or EventType.SuicideAttack);

    private static bool IsMethod(EventType type) => type is EventType.Airstrike or EventType.Shelling or EventType.Explosion or EventType.SuicideAttack;

    private static int Days(DateRange when) => (when.To ?? DateOnly.MaxValue).DayNumber - (when.From ?? DateOnly.MinValue).DayNumber;
}
