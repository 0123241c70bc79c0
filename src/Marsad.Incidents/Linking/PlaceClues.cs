using Marsad.Model;

namespace Marsad.Incidents.Linking;

/// <summary>Can they speak of the same place?</summary>
internal static class PlaceClues
{
    private const double BesideKilometres = 6;
    private const double NearKilometres = 25;

    // A name as rare as this (thousandths of a logarithm) speaks in full; «Aleppo» or «Baghdad» say less.
    private const double FullRarity = 6000;
    private const double LeastShare = 0.35;

    public static void Add(ref Scoring scoring, TellingProfile one, TellingProfile other)
    {
        if (one.Telling.Place is not { } first || other.Telling.Place is not { } second)
        {
            scoring.Add(Clue.PlaceOpen);
        }
        else if (first.Country is { } country && second.Country is { } land && country != land)
        {
            scoring.RuleOut();
        }
        else if (first.Id is null || second.Id is null)
        {
            AddNames(ref scoring, one, other, first, second);
        }
        else if (first.Id == second.Id)
        {
            AddSame(ref scoring, one, other, first);
        }
        else if (other.Telling.Within.Contains(first.Id, StringComparer.Ordinal))
        {
            AddInside(ref scoring, first);
        }
        else if (one.Telling.Within.Contains(second.Id, StringComparer.Ordinal))
        {
            AddInside(ref scoring, second);
        }
        else
        {
            AddApart(ref scoring, first, second);
        }
    }

    private static void AddSame(ref Scoring scoring, TellingProfile one, TellingProfile other, PlaceRef place)
    {
        switch (place.Precision)
        {
            case PlacePrecision.Country:
                scoring.Add(Clue.PlaceSameCountry);
                break;
            case PlacePrecision.Region or PlacePrecision.District:
                scoring.Add(Clue.PlaceSameArea, place.Name);
                break;
            default:
                scoring.AddShare(Clue.PlaceSame, Share(one, other), place.Name);
                break;
        }
    }

    private static double Share(TellingProfile one, TellingProfile other) =>
        Math.Clamp(Math.Max(one.PlaceWeight, other.PlaceWeight) / FullRarity, LeastShare, 1);

    private static void AddInside(ref Scoring scoring, PlaceRef outer) => scoring.Add(
        outer.Precision switch
        {
            PlacePrecision.Country => Clue.PlaceInCountry,
            PlacePrecision.Region => Clue.PlaceInRegion,
            _ => Clue.PlaceInside,
        },
        outer.Name);

    private static void AddNames(ref Scoring scoring, TellingProfile one, TellingProfile other, PlaceRef first, PlaceRef second)
    {
        if (one.Telling.PlaceKey == other.Telling.PlaceKey)
        {
            scoring.AddShare(Clue.PlaceSame, Share(one, other), first.Name);
        }
        else if (Spelling.IsAlike(one.Telling.PlaceKey!, other.Telling.PlaceKey!))
        {
            scoring.Add(Clue.PlaceAlike, $"{first.Name} / {second.Name}");
        }
        else if (first.Precision is PlacePrecision.Country or PlacePrecision.Region || second.Precision is PlacePrecision.Country or PlacePrecision.Region)
        {
            scoring.Add(Clue.PlaceOpen);
        }
        else
        {
            scoring.Add(Clue.PlaceUnlike, $"{first.Name} / {second.Name}");
        }
    }

    private static void AddApart(ref Scoring scoring, PlaceRef first, PlaceRef second)
    {
        if (first.Precision == PlacePrecision.Country || second.Precision == PlacePrecision.Country)
        {
            scoring.Add(Clue.PlaceInCountry);
            return;
        }

        var kilometres = Kilometres(first, second);
        scoring.Add(
            kilometres <= BesideKilometres ? Clue.PlaceBeside : kilometres <= NearKilometres ? Clue.PlaceNear : Clue.PlaceFar,
            $"{first.Name} / {second.Name}");
    }

    /// <summary>Great-circle distance by the haversine formula, on a sphere of 6,371 km.</summary>
    private static double Kilometres(PlaceRef first, PlaceRef second)
    {
        const double EarthRadius = 6371;
        if (first.Latitude is not { } lat1 || first.Longitude is not { } lon1 || second.Latitude is not { } lat2 || second.Longitude is not { } lon2)
        {
            return double.MaxValue;
        }

        var (dLat, dLon) = (double.DegreesToRadians(lat2 - lat1), double.DegreesToRadians(lon2 - lon1));
        var half = Math.Pow(Math.Sin(dLat / 2), 2)
            + (Math.Cos(double.DegreesToRadians(lat1)) * Math.Cos(double.DegreesToRadians(lat2)) * Math.Pow(Math.Sin(dLon / 2), 2));
        return 2 * EarthRadius * Math.Asin(Math.Min(1, Math.Sqrt(half)));
    }
}
