using System.Collections.Immutable;

namespace Marsad.Reading.Places;

/// <summary>Chooses among the places that bear one name.</summary>
/// <remarks>
/// A row of steps, each of which may narrow the candidates, never to none: the place noun; of a city and the area named
/// after it, the city (of a country and its capital, the country); a container named beside it; nearness to the other
/// places of the article; its country; rank by kind and population. «طرابلس» beside "northern Lebanon" is another city
/// than beside "Misrata". Reasons are the steps' names, so a choice can be explained. Safe for any number of threads.
/// </remarks>
public sealed class PlaceResolver(Gazetteer gazetteer)
{
    /// <summary>Neighbours farther away than this, in kilometres, say nothing.</summary>
    public const double NeighbourReach = 250;

    /// <summary>A candidate stays when it is no farther from a neighbour than this many times the nearest one …</summary>
    private const double NeighbourFactor = 2;

    /// <summary>… and this many kilometres, so that two quarters of one city are never told apart by distance.</summary>
    private const double NeighbourSlack = 20;

    /// <summary>The place meant, or null where there is no candidate.</summary>
    /// <param name="candidates">Places that bear the name, as the gazetteer lists them.</param>
    /// <param name="context">What the article tells.</param>
    public PlaceChoice? Resolve(ReadOnlySpan<PlaceEntry> candidates, PlaceContext context)
    {
        if (candidates.Length < 2)
        {
            return candidates.IsEmpty ? null : new PlaceChoice(candidates[0], [], "only-candidate");
        }

        List<PlaceEntry> left = [.. candidates];
        var reason = Narrow(left, context);
        left.Sort(CompareRank);
        return new PlaceChoice(left[0], Others(candidates, left), reason);
    }

    private string Narrow(List<PlaceEntry> left, PlaceContext context)
    {
        if (!context.Kinds.IsDefaultOrEmpty && Keep(left, place => context.Kinds.Contains(place.Kind)))
        {
            return "place-noun";
        }

        var all = left.ToArray();
        if (Keep(left, place => !IsOvershadowed(place, all)))
        {
            return "seat";
        }

        foreach (var container in context.Containers)
        {
            if (Keep(left, place => gazetteer.Lies(place, container)))
            {
                return "container";
            }
        }

        if (KeepNear(left, context.Neighbours))
        {
            return "neighbour";
        }

        return context.MainCountry is { } country && Keep(left, place => place.Country == country) ? "country" : "rank";
    }

    /// <summary>Keeps what passes, unless nothing does; true when one is left.</summary>
    private static bool Keep(List<PlaceEntry> left, Predicate<PlaceEntry> passes)
    {
        if (left.Exists(passes))
        {
            left.RemoveAll(place => !passes(place));
        }

        return left.Count == 1;
    }

    /// <summary>True for an area when a place of the same name within it is a candidate too, and for a capital named as its country.</summary>
    private bool IsOvershadowed(PlaceEntry place, PlaceEntry[] candidates)
    {
        foreach (var other in candidates)
        {
            var isOuter = place.Kind != PlaceKind.Country && gazetteer.IsWithin(other, place.Id);
            var isCapital = other.Kind == PlaceKind.Country && gazetteer.IsWithin(place, other.Id);
            if (!ReferenceEquals(other, place) && (isOuter || isCapital))
            {
                return true;
            }
        }

        return false;
    }

    private static bool KeepNear(List<PlaceEntry> left, ImmutableArray<PlaceEntry> neighbours)
    {
        var nearest = NeighbourReach;
        foreach (var place in left)
        {
            nearest = Math.Min(nearest, Nearest(place, neighbours));
        }

        return nearest < NeighbourReach
            && Keep(left, place => Nearest(place, neighbours) <= (nearest * NeighbourFactor) + NeighbourSlack);
    }

    /// <summary>Kilometres to the nearest neighbour; countries are too large to be near anything.</summary>
    private static double Nearest(PlaceEntry place, ImmutableArray<PlaceEntry> neighbours)
    {
        var nearest = double.PositiveInfinity;
        foreach (var neighbour in neighbours)
        {
            if (neighbour.Kind != PlaceKind.Country && neighbour.Id != place.Id)
            {
                nearest = Math.Min(nearest, place.KilometresTo(neighbour));
            }
        }

        return nearest;
    }

    private static ImmutableArray<PlaceEntry> Others(ReadOnlySpan<PlaceEntry> candidates, List<PlaceEntry> ranked)
    {
        var dropped = new List<PlaceEntry>();
        foreach (var candidate in candidates)
        {
            if (!ranked.Contains(candidate))
            {
                dropped.Add(candidate);
            }
        }

        dropped.Sort(CompareRank);
        return [.. ranked[1..], .. dropped];
    }

    private static int CompareRank(PlaceEntry left, PlaceEntry right)
    {
        var byKind = Rank(left.Kind).CompareTo(Rank(right.Kind));
        if (byKind != 0)
        {
            return byKind;
        }

        var byPopulation = right.Population.CompareTo(left.Population);
        return byPopulation != 0 ? byPopulation : string.CompareOrdinal(left.Id, right.Id);
    }

    /// <summary>How soon a reader thinks of a place of the kind, from 0.</summary>
    private static int Rank(PlaceKind kind) => kind switch
    {
        PlaceKind.Country => 0,
        PlaceKind.City => 1,
        PlaceKind.Region or PlaceKind.Governorate or PlaceKind.Sea => 2,
        PlaceKind.Town or PlaceKind.Camp or PlaceKind.River => 3,
        PlaceKind.District or PlaceKind.Village or PlaceKind.Airport or PlaceKind.Base => 4,
        PlaceKind.Quarter or PlaceKind.Crossing or PlaceKind.Front or PlaceKind.OilField or PlaceKind.Dam => 5,
        _ => 6,
    };
}
