using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Marsad.Model;

namespace Marsad.Reading.Places.Importing;

/// <summary>The form in which places that a user brought in are kept as knowledge.</summary>
public static class ImportedPlaces
{
    /// <summary>Folder of the tables, below <c>knowledge/</c>.</summary>
    public const string Folder = "places/imported/";

    private const double QuarterKilometres = 12;

    /// <summary>Columns of a table.</summary>
    public static readonly ImmutableArray<string> Columns =
        ["id", "name", "names", "en", "kind", "lat", "lon", "country", "within", "admin1", "population"];

    /// <summary>True for a table of imported places.</summary>
    public static bool IsTable(string path) =>
        path.StartsWith(Folder, StringComparison.Ordinal) && path.EndsWith(".tsv", StringComparison.Ordinal);

    /// <summary>Writes the table. The same places and the same knowledge give the same text.</summary>
    /// <param name="places">The places.</param>
    /// <param name="origin">One line that says where they come from.</param>
    /// <param name="knowledge">All knowledge; earlier imports among it are passed over.</param>
    /// <param name="generic">Words that are no part of a name.</param>
    public static string Write(ImmutableArray<SuppliedPlace> places, string origin, IEnumerable<KnowledgeFile> knowledge, GenericPlaceWords generic)
    {
        var finder = new ContainerFinder(Gazetteer.Parse(knowledge.Where(file => !IsTable(file.Path)), []), generic);
        var text = new StringBuilder().Append("# ").Append(origin.ReplaceLineEndings(" ")).Append('\n').AppendJoin('\t', Columns).Append('\n');
        var found = places.OrderBy(place => place.Id, StringComparer.Ordinal).Select(place => (Place: place, Container: finder.Find(place))).ToList();
        var usual = UsualCountry(found);
        foreach (var (place, container) in found)
        {
            var country = place.Country ?? container?.Country ?? usual ?? finder.NearestCountry(place);
            text.AppendJoin('\t', Cells(place, container, country).Select(OneCell)).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>The country of more than half of the places: tables are of one country, and their borderlands too.</summary>
    private static string? UsualCountry(List<(SuppliedPlace Place, PlaceEntry? Container)> found)
    {
        var most = found.CountBy(pair => pair.Place.Country ?? pair.Container?.Country ?? string.Empty, StringComparer.Ordinal).OrderByDescending(pair => pair.Value).FirstOrDefault();
        return most.Value * 2 > found.Count && most.Key.Length > 0 ? most.Key : null;
    }

    /// <summary>"City : name" is a quarter only where the city is a known one, and near; tables write "region : name" too.</summary>
    private static string KindOf(SuppliedPlace place, PlaceEntry? container) =>
        place.Kind == "quarter" && (container is not { Kind: PlaceKind.City or PlaceKind.Town } || ContainerFinder.KilometresTo(place, container) > QuarterKilometres) ? "village" : place.Kind;

    private static string[] Cells(SuppliedPlace place, PlaceEntry? container, string? country) =>
    [
        place.Id,
        place.Names[0],
        string.Join('|', place.Names.Skip(1)),
        place.English,
        KindOf(place, container),
        place.Latitude.ToString("F4", CultureInfo.InvariantCulture),
        place.Longitude.ToString("F4", CultureInfo.InvariantCulture),
        country ?? string.Empty,
        container?.Id ?? string.Empty,
        place.Admin1,
        place.Population.ToString(CultureInfo.InvariantCulture),
    ];

    private static string OneCell(string cell) => cell.ReplaceLineEndings(" ").Replace('\t', ' ');
}
