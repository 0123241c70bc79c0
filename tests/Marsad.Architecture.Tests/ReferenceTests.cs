using System.Xml.Linq;

namespace Marsad.Architecture.Tests;

public sealed class ReferenceTests
{
    /// <summary>Who may know whom: the three floors of ARCHITECTURE.md. A new room is a new line.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Marsad.Model"] = [],
        ["Marsad.Sources"] = ["Marsad.Model"],
        ["Marsad.Reading"] = ["Marsad.Model"],
        ["Marsad.Incidents"] = ["Marsad.Model"],
        ["Marsad.Registers"] = ["Marsad.Model"],
        ["Marsad.Store"] = ["Marsad.Model"],
        ["Marsad.Exchange"] = ["Marsad.Model"],
        ["Marsad.Observatory"] = ["Marsad.Exchange", "Marsad.Incidents", "Marsad.Model", "Marsad.Reading", "Marsad.Registers", "Marsad.Sources", "Marsad.Store"],
        ["Marsad.Server"] = ["Marsad.Observatory"],
        ["Marsad.Cli"] = ["Marsad.Observatory", "Marsad.Server"],
    };

    public static TheoryData<string> Rooms => [.. Repository.Rooms];

    public static TheoryData<string> Projects =>
        [.. Repository.Files().Where(file => file.EndsWith(".csproj", StringComparison.Ordinal))];

    [Theory, MemberData(nameof(Rooms))]
    public void A_room_references_exactly_what_its_floor_allows(string room)
    {
        Assert.True(Allowed.TryGetValue(room, out var allowed), $"{room} has no line in the table of allowed references");
        var referenced = Elements(room, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path));
        Assert.Equal(allowed, referenced.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Marsad.Model")]
    [InlineData("Marsad.Reading")]
    [InlineData("Marsad.Incidents")]
    [InlineData("Marsad.Registers")]
    public void The_engine_needs_no_package(string room) => Assert.Empty(Elements(room, "PackageReference"));

    [Theory, MemberData(nameof(Projects))]
    public void A_project_pins_its_packages_in_a_lock_file(string project) =>
        Assert.True(File.Exists(Path.Combine(Repository.Root, Path.GetDirectoryName(project)!, "packages.lock.json")), project);

    private static IEnumerable<string> Elements(string room, string name) =>
        XDocument.Load(Path.Combine(Repository.Root, "src", room, room + ".csproj")).Descendants(name)
            .Select(element => element.Attribute("Include")!.Value);
}
