using Marsad.Model;

namespace Marsad.Reading.Tests;

public sealed class GreatCircleTests
{
    [Theory]
    [InlineData(36.2021, 37.1343, 36.2021, 37.1343, 0)]
    [InlineData(33.5130, 36.2920, 36.2021, 37.1343, 308.7)]
    [InlineData(0, 0, 0, 1, 111.2)]
    [InlineData(0, 179.5, 0, -179.5, 111.2)]
    [InlineData(90, 0, -90, 0, 20015.1)]
    public void Measures_in_kilometres(double latitude1, double longitude1, double latitude2, double longitude2, double expected) =>
        Assert.Equal(expected, GreatCircle.Kilometres(latitude1, longitude1, latitude2, longitude2), 0.1);
}
