using Marsad.Model;

namespace Marsad.Incidents.Places;

/// <summary>Distances on the globe.</summary>
internal static class GreatCircle
{
    // Rooms of the middle floor do not know each other: the reader has its own.
    private const double EarthRadius = 6371;

    /// <summary>Great-circle distance in kilometres by the haversine formula; the largest number where a place has no coordinates.</summary>
    public static double Kilometres(PlaceRef first, PlaceRef second) =>
        second is { Latitude: { } latitude, Longitude: { } longitude } ? Kilometres(first, latitude, longitude) : double.MaxValue;

    /// <summary>The same to a point in degrees (WGS 84).</summary>
    public static double Kilometres(PlaceRef first, double latitude, double longitude)
    {
        if (first.Latitude is not { } own || first.Longitude is not { } ownLongitude)
        {
            return double.MaxValue;
        }

        var (dLat, dLon) = (double.DegreesToRadians(latitude - own), double.DegreesToRadians(longitude - ownLongitude));
        var half = Math.Pow(Math.Sin(dLat / 2), 2)
            + (Math.Cos(double.DegreesToRadians(own)) * Math.Cos(double.DegreesToRadians(latitude)) * Math.Pow(Math.Sin(dLon / 2), 2));
        return 2 * EarthRadius * Math.Asin(Math.Min(1, Math.Sqrt(half)));
    }
}
