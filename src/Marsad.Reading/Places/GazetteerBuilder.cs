using System.Collections.Immutable;
using System.Globalization;
using Marsad.Model;
using Marsad.Reading.Knowledge;
using Marsad.Reading.Places.Importing;

namespace Marsad.Reading.Places;

/// <summary>Puts the curated places, the base gazetteer and the ambiguous names together.</summary>
internal sealed class GazetteerBuilder(ICollection<Diagnostic> faults)
{
    /// <summary>A base place this near to a curated settlement of the same name is the same place.</summary>
    public const double MergeKilometres = 15;

    private static readonly string[] CuratedColumns =
        ["id", "name", "aliases", "kind", "lat", "lon", "country", "within", "admin1", "en", "note"];

    private static readonly string[] BaseColumns =
        ["id", "name", "names", "en", "kind", "lat", "lon", "country", "admin1", "population"];

    private static readonly string[] AmbiguousColumns = ["name", "needs", "note"];

    private readonly PlaceNameIndex _index = new();
    private readonly List<PlaceEntry> _places = [];
    private readonly Dictionary<string, int> _positions = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Country, string Admin1), string> _divisions = [];
    private readonly Dictionary<string, string> _countries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NameNeed> _needs = new(StringComparer.Ordinal);

    /// <summary>Adds the places that people keep.</summary>
    public void AddCurated(KnowledgeFile file)
    {
        var table = TsvTable.Parse(file, CuratedColumns, faults);
        foreach (var row in table.Rows)
        {
            if (ParsePoint(table, row, kindColumn: 3, latitudeColumn: 4) is { } point && IsNew(table, row))
            {
                var country = OrNull(row[6]);
                var place = new PlaceEntry(
                    row[0], row[1], Names(row[1], row[2]), point.Kind, point.Latitude, point.Longitude, country, OrNull(row[7]), 0, row[9]);
                Add(place, PlaceNameIndex.KeysOf(place));
                RememberDivision(row, point.Kind, country);
            }
        }

        foreach (var row in table.Rows)
        {
            if (row[7].Length > 0 && !_positions.ContainsKey(row[7]))
            {
                faults.Add(table.Fault("PLACE003", row, 7, $"no place has the id '{row[7]}'; name a row of this table, or leave it empty"));
            }
        }
    }

    /// <summary>Adds the compiled base gazetteer; call after the curated places.</summary>
    public void AddBase(KnowledgeFile file)
    {
        var table = TsvTable.Parse(file, BaseColumns, faults);
        foreach (var row in table.Rows)
        {
            if (ParsePoint(table, row, kindColumn: 4, latitudeColumn: 5) is { } point && IsNew(table, row) && ParsePeople(table, row, 9) is { } population)
            {
                AddOrMerge(new PlaceEntry(
                    row[0], row[1], Names(row[1], row[2]), point.Kind, point.Latitude, point.Longitude, OrNull(row[7]), DivisionOf(row[7], row[8]), population, row[3])
                {
                    Origin = PlaceOrigin.Base,
                });
            }
        }
    }

    /// <summary>Adds a table that the user brought in; call after all others.</summary>
    public void AddImported(KnowledgeFile file)
    {
        var table = TsvTable.Parse(file, ImportedPlaces.Columns.AsSpan(), faults);
        foreach (var row in table.Rows)
        {
            if (ParsePoint(table, row, kindColumn: 4, latitudeColumn: 5) is not { } point || ParsePeople(table, row, 10) is not { } population)
            {
                continue;
            }

            var within = OrNull(row[8]);
            if (within is not null && !_positions.ContainsKey(within))
            {
                faults.Add(table.Fault("PLACE003", row, 8, $"no place has the id '{within}'; import the table again"));
                within = null;
            }

            var place = new PlaceEntry(
                row[0], row[1], Names(row[1], row[2]), point.Kind, point.Latitude, point.Longitude, OrNull(row[7]), within ?? DivisionOf(row[7], row[9]), population, row[3])
            {
                Origin = PlaceOrigin.Imported,
            };
            if (_positions.TryGetValue(row[0], out var known))
            {
                Merge(place, PlaceNameIndex.KeysOf(place), known);
            }
            else if (IsNew(table, row))
            {
                AddOrMerge(place);
            }
        }
    }

    /// <summary>Adds the names that need something before them.</summary>
    public void AddAmbiguous(KnowledgeFile file)
    {
        var table = TsvTable.Parse(file, AmbiguousColumns, faults);
        foreach (var row in table.Rows)
        {
            NameNeed? need = row[1] switch
            {
                "none" => NameNeed.Nothing,
                "preposition" => NameNeed.Preposition,
                "place-noun" => NameNeed.PlaceNoun,
                _ => null,
            };
            if (need is null)
            {
                faults.Add(table.Fault("PLACE004", row, 1, $"unknown need '{row[1]}'; known are place-noun, preposition, none"));
            }
            else if (!_needs.TryAdd(Gazetteer.KeyOf(row[0]), need.Value))
            {
                faults.Add(table.Fault("PLACE005", row, 0, $"the name '{row[0]}' stands earlier, in this or another spelling; keep one row"));
            }
        }
    }

    /// <summary>The gazetteer of all that was added.</summary>
    public Gazetteer Build()
    {
        var byId = new Dictionary<string, PlaceEntry>(_positions.Count, StringComparer.Ordinal);
        foreach (var (id, position) in _positions)
        {
            byId.Add(id, _places[position]);
        }

        return new Gazetteer(_index.ToNames(_places, _needs), byId) { Count = _places.Count };
    }

    private void Add(PlaceEntry place, string[] keys)
    {
        _positions.Add(place.Id, _places.Count);
        _index.Add(keys, _places.Count);
        _places.Add(place);
    }

    private void AddOrMerge(PlaceEntry place)
    {
        var keys = PlaceNameIndex.KeysOf(place);
        var twin = FindTwin(place, keys);
        if (twin < 0)
        {
            Add(place, place.Origin == PlaceOrigin.Imported ? Array.FindAll(keys, key => !Hides(key)) : keys);
            return;
        }

        Merge(place, keys, twin);
        _positions.Add(place.Id, twin);
    }

    /// <summary>Adds the names of a place to those of one that is the same; of an imported one only those that no curated place bears.</summary>
    private void Merge(PlaceEntry place, string[] keys, int twin)
    {
        var known = _places[twin];
        if (place.Origin == PlaceOrigin.Imported)
        {
            _index.Add(WithoutCurated(keys), twin);
            return;
        }

        _places[twin] = known with
        {
            Names = [.. known.Names.Union(place.Names, StringComparer.Ordinal)],
            Population = Math.Max(known.Population, place.Population),
        };
        _index.Add(keys, twin);
    }

    /// <summary>Leaves out names that a curated place bears, and longer ones that would hide a curated name within them («طريق الباب»).</summary>
    private string[] WithoutCurated(string[] keys) => Array.FindAll(keys, key => !IsCurated(key) && !Hides(key));

    private bool Hides(string key)
    {
        var words = key.Split(' ');
        for (var length = 1; length < words.Length; length++)
        {
            for (var first = 0; first + length <= words.Length; first++)
            {
                var part = string.Join(' ', words, first, length);
                if (IsCurated(part) && _needs.GetValueOrDefault(part) == NameNeed.Nothing)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool IsCurated(string key) =>
        _index.PositionsOf(key) is { } positions && positions.Exists(position => _places[position].Origin == PlaceOrigin.Curated);

    /// <summary>Position of the nearest settlement of an earlier table with a name in common, or -1. Within a table namesakes are places of their own.</summary>
    private int FindTwin(PlaceEntry place, string[] keys)
    {
        var (twin, nearest) = (-1, MergeKilometres);
        foreach (var key in keys)
        {
            if (_index.PositionsOf(key) is not { } positions)
            {
                continue;
            }

            foreach (var position in positions)
            {
                var other = _places[position];
                if (other.Origin < place.Origin && other.Kind.IsSettlement() && place.KilometresTo(other) is var distance && distance < nearest)
                {
                    (twin, nearest) = (position, distance);
                }
            }
        }

        return twin;
    }

    private void RememberDivision(TsvRow row, PlaceKind kind, string? country)
    {
        if (country is null)
        {
            return;
        }

        if (kind == PlaceKind.Country)
        {
            _countries.TryAdd(country, row[0]);
        }
        else if (row[8].Length > 0)
        {
            _divisions.TryAdd((country, row[8]), row[0]);
        }
    }

    private bool IsNew(TsvTable table, TsvRow row)
    {
        if (row[0].Length == 0 || row[1].Length == 0)
        {
            faults.Add(table.Fault("PLACE006", row, 0, "a place needs an id and a name"));
            return false;
        }

        if (_positions.ContainsKey(row[0]))
        {
            faults.Add(table.Fault("KNOW005", row, 0, $"a row with the id '{row[0]}' stands earlier; give each row its own id"));
            return false;
        }

        return true;
    }

    private (PlaceKind Kind, double Latitude, double Longitude)? ParsePoint(TsvTable table, TsvRow row, int kindColumn, int latitudeColumn)
    {
        if (!PlaceKindNames.TryParse(row[kindColumn], out var kind))
        {
            faults.Add(table.Fault("PLACE001", row, kindColumn, $"unknown kind '{row[kindColumn]}'; known are {PlaceKindNames.All}"));
            return null;
        }

        return ParseDegrees(table, row, latitudeColumn, 90) is { } latitude && ParseDegrees(table, row, latitudeColumn + 1, 180) is { } longitude
            ? (kind, latitude, longitude)
            : null;
    }

    private string? DivisionOf(string country, string admin1) =>
        _divisions.GetValueOrDefault((country, admin1)) ?? _countries.GetValueOrDefault(country);

    private long? ParsePeople(TsvTable table, TsvRow row, int column)
    {
        if (long.TryParse(row[column], NumberStyles.None, CultureInfo.InvariantCulture, out var people))
        {
            return people;
        }

        faults.Add(table.Fault("PLACE002", row, column, $"'{row[column]}' is no number of people; write digits only"));
        return null;
    }

    private double? ParseDegrees(TsvTable table, TsvRow row, int column, double limit)
    {
        if (double.TryParse(row[column], NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var degrees)
            && Math.Abs(degrees) <= limit)
        {
            return degrees;
        }

        faults.Add(table.Fault("PLACE002", row, column, $"'{row[column]}' are no degrees within ±{limit}; write them as in 36.5281"));
        return null;
    }

    private static ImmutableArray<string> Names(string name, string others) =>
        others.Length == 0 ? [name] : [name, .. others.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    private static string? OrNull(string cell) => cell.Length == 0 ? null : cell;
}
