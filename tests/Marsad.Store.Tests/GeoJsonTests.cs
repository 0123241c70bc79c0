using System.Text.Json;
using Marsad.Exchange.GeoJson;
using Marsad.Model;
using Marsad.Model.Incidents;

namespace Marsad.Store.Tests;

/// <summary>Points on the map: longitude first, and nothing without a point.</summary>
public sealed class GeoJsonTests
{
    [Fact]
    public void Incidents_are_points_with_longitude_first()
    {
        var (collection, leftOut) = Write(writer => { writer.Write(Exported.Incident(34.5, 38.25)); writer.Write(Exported.Incident(-1, 2)); });
        Assert.Equal(0, leftOut);
        Assert.Equal("FeatureCollection", collection.GetProperty("type").GetString());
        Assert.Equal(2, collection.GetProperty("features").GetArrayLength());
        var feature = collection.GetProperty("features")[0];
        Assert.Equal("Point", feature.GetProperty("geometry").GetProperty("type").GetString());
        Assert.Equal([38.25, 34.5], feature.GetProperty("geometry").GetProperty("coordinates").EnumerateArray().Select(number => number.GetDouble()));
        Assert.Equal("0123456789ab", feature.GetProperty("id").GetString());
        Assert.Equal("الحقل", feature.GetProperty("properties").GetProperty("place").GetString());
        Assert.Equal(5, feature.GetProperty("properties").GetProperty("figures")[0].GetProperty("best").GetInt64());
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData(34.0, null)]
    [InlineData(91.0, 0.0)]
    [InlineData(0.0, double.NaN)]
    public void What_has_no_point_on_earth_is_left_out_and_counted(double? latitude, double? longitude)
    {
        var (collection, leftOut) = Write(writer => writer.Write(Exported.Incident(latitude, longitude)));
        Assert.Equal((0, 1), (collection.GetProperty("features").GetArrayLength(), leftOut));
    }

    [Fact]
    public void Claims_carry_their_article()
    {
        var claim = new EventClaim
        {
            Id = "c7",
            Evidence = new Evidence("قصف\n\"x\"", new TextSpan(0, 7)),
            Type = EventType.Airstrike,
            Place = new PlaceRef { Name = "حقل", Text = "حقل", Latitude = 1, Longitude = 2 },
            Reasons = [new SlotReason("place", "x", new TextSpan(100, 120))],
        };
        var (collection, _) = Write(writer => writer.Write(new ClaimInArticle(new ArticleNote("k", "n", "p", new DateOnly(2024, 3, 1)), "u", null, claim)));
        var feature = collection.GetProperty("features")[0];
        Assert.Equal("k:c7", feature.GetProperty("id").GetString());
        Assert.Equal("2024-03-01", feature.GetProperty("properties").GetProperty("published").GetString());
        Assert.Equal("قصف\n\"x\"", feature.GetProperty("properties").GetProperty("claim").GetProperty("evidence").GetProperty("exact").GetString());
    }

    private static (JsonElement Collection, int LeftOut) Write(Action<FeatureWriter> write)
    {
        using var output = new StringWriter();
        var writer = new FeatureWriter(output);
        writer.Begin();
        write(writer);
        writer.End();
        using var parsed = JsonDocument.Parse(output.ToString());
        return (parsed.RootElement.Clone(), writer.LeftOut);
    }
}
