using System.Collections.Immutable;
using Marsad.Model;
using Marsad.Model.Incidents;
using Marsad.Model.Registers;

namespace Marsad.Registers.Talks;

/// <summary>Which negotiation track a claim belongs to: the one that its words name, else the only one that meets there, then, with these parties.</summary>
public sealed class TrackFinder(ImmutableArray<Track> tracks)
{
    private readonly Dictionary<string, Track> _byId = tracks.ToDictionary(track => track.Id, StringComparer.Ordinal);

    /// <summary>The track, or null.</summary>
    public Track? Of(ClaimInArticle told)
    {
        var subject = told.Claim switch { RegisterClaim claim => claim.Subject, DiplomacyClaim claim => claim.Subject, _ => null };
        if (subject is not null && _byId.TryGetValue(subject, out var named))
        {
            return named;
        }

        var parties = PartiesOf(told.Claim);
        var fitting = tracks.Where(track => Meets(track, told, parties)).Take(2).ToList();
        return fitting is [var only] ? only : null;
    }

    /// <summary>The track with an id, or null.</summary>
    public Track? Find(string? id) => id is null ? null : _byId.GetValueOrDefault(id);

    /// <summary>The sides that a claim names.</summary>
    internal static ImmutableArray<ActorKey> PartiesOf(Claim claim) => claim switch
    {
        DiplomacyClaim act => act.Participants,
        RegisterClaim told => [.. told.Parties.Select(party => party.Actor)],
        _ => [],
    };

    /// <summary>Two of its sides; where words of talks say so, a side and a mediator.</summary>
    private static bool AreOf(Track track, Claim claim, ImmutableArray<ActorKey> parties)
    {
        var sides = parties.Count(track.Parties.Contains);
        return sides >= 2 || (sides == 1 && claim is RegisterClaim && parties.Any(track.Mediators.Contains));
    }

    private static bool Meets(Track track, ClaimInArticle told, ImmutableArray<ActorKey> parties)
    {
        if (told.Claim.Place?.Id is not { } place || !track.Cities.Contains(place))
        {
            return false;
        }

        var day = RegisterDays.Anchor(told);
        return (track.From is not { } from || day is null || day >= from)
            && (track.To is not { } to || day is null || day <= to)
            && AreOf(track, told.Claim, parties);
    }
}
