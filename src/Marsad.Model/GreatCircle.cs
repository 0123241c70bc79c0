namespace Marsad.Model;

/// <summary>Distances on the globe.</summary>
public static class GreatCircle
{
    /// <summary>Mean radius of the earth (IUGG), in kilometres.</summary>
    public const double EarthRadius = 6371.0088;

    /// <summary>Shortest distance over the sphere in kilometres, by the haversine formula; coordinates in degrees.</summary>
    /// <remarks>The sphere is within 0.6% of the ellipsoid, far below what a place name means.</remarks>
    public static double Kilometres(double latitude1, double longitude1, double latitude2, double longitude2)
    {
        var north = Math.Sin(Radians(latitude2 - latitude1) / 2);
        var east = Math.Sin(Radians(longitude2 - longitude1) / 2);
        var haversine = (north * north) + (Math.Cos(Radians(latitude1)) * Math.Cos(Radians(latitude2)) * east * east);
        return 2 * EarthRadius * Math.Asin(Math.Sqrt(Math.Min(1, haversine)));
    }

    /// <summary>The same between two places; the largest number where one has no coordinates.</summary>
    public static double Kilometres(PlaceRef first, PlaceRef second) =>
        first is { Latitude: { } latitude1, Longitude: { } longitude1 } && second is { Latitude: { } latitude2, Longitude: { } longitude2 }
            ? Kilometres(latitude1, longitude1, latitude2, longitude2)
            : double.MaxValue;

    private static double Radians(double degrees) => degrees * (Math.PI / 180);
}
