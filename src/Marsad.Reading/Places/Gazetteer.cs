using System.Collections.Immutable;
using Marsad.Model;
using Marsad.Reading.Lexicon;
using Marsad.Reading.Places.Importing;
using Marsad.Reading.Text;

namespace Marsad.Reading.Places;

/// <summary>All known places, by name and by id.</summary>
/// <remarks>Built once, then only read; safe for any number of threads.</remarks>
public sealed class Gazetteer
{
    /// <summary>Path of the places that people keep.</summary>
    public const string CuratedPath = "places/curated.tsv";

    /// <summary>Path under which the compiled base gazetteer is handed in.</summary>
    public const string BasePath = "places/base.tsv";

    /// <summary>Path of the names that are also common words.</summary>
    public const string AmbiguousPath = "places/ambiguous.tsv";

    /// <summary>Chains of containers are shorter than this; the bound makes a circle harmless.</summary>
    private const int DeepestNesting = 8;

    private readonly Dictionary<string, GazetteerName> _names;
    private readonly Dictionary<string, PlaceEntry> _byId;
    private readonly ImmutableArray<GazetteerName> _inOrder;

    internal Gazetteer(ImmutableArray<GazetteerName> names, Dictionary<string, PlaceEntry> byId)
    {
        _inOrder = names;
        _byId = byId;
        _names = new Dictionary<string, GazetteerName>(names.Length, StringComparer.Ordinal);
        foreach (var name in names)
        {
            _names.Add(name.Key, name);
        }
    }

    /// <summary>Every name once, curated ones first, in the order of the files.</summary>
    public ImmutableArray<GazetteerName> Names => _inOrder;

    /// <summary>Number of places; one that both files have counts once.</summary>
    public int Count { get; internal init; }

    /// <summary>Reads the tables of places; faulty rows are reported and left out.</summary>
    /// <param name="files">Knowledge files; those that are not about places are passed over. The base gazetteer may be missing.</param>
    /// <param name="faults">Receives what is wrong in them.</param>
    public static Gazetteer Parse(IEnumerable<KnowledgeFile> files, ICollection<Diagnostic> faults)
    {
        var builder = new GazetteerBuilder(faults);
        var imported = new List<KnowledgeFile>();
        KnowledgeFile? baseFile = null;
        KnowledgeFile? ambiguous = null;
        foreach (var file in files)
        {
            switch (file.Path)
            {
                case CuratedPath: builder.AddCurated(file); break;
                case BasePath: baseFile = file; break;
                case AmbiguousPath: ambiguous = file; break;
                default:
                    if (ImportedPlaces.IsTable(file.Path))
                    {
                        imported.Add(file);
                    }

                    break;
            }
        }

        if (baseFile is not null)
        {
            builder.AddBase(baseFile);
        }

        if (ambiguous is not null)
        {
            builder.AddAmbiguous(ambiguous);
        }

        imported.ForEach(builder.AddImported);

        return builder.Build();
    }

    /// <summary>The key of a name: its folded words, parted by one space.</summary>
    public static string KeyOf(string name)
    {
        var key = ArabicFolding.Fold(name);
        foreach (var unit in key)
        {
            if (!char.IsLetterOrDigit(unit))
            {
                return string.Join(' ', LexiconBuilder.SplitName(name));
            }
        }

        return key;
    }

    /// <summary>The places of a name, by its key, or null.</summary>
    public GazetteerName? Find(ReadOnlySpan<char> key) =>
        _names.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(key, out var name) ? name : null;

    /// <summary>The place with an id, or null. A GeoNames id that was merged into a curated place finds that one.</summary>
    public PlaceEntry? ById(string id) => _byId.GetValueOrDefault(id);

    /// <summary>True when a place lies, by the table's containers, within another one; no place lies within itself.</summary>
    public bool IsWithin(PlaceEntry place, string containerId)
    {
        var outer = place.Within;
        for (var depth = 0; outer is not null && depth < DeepestNesting; depth++)
        {
            if (outer == containerId)
            {
                return true;
            }

            outer = _byId.GetValueOrDefault(outer)?.Within;
        }

        return false;
    }

    /// <summary>Ids of the places that contain a place by the table, innermost first; none where the id is not known.</summary>
    public IEnumerable<string> Containers(string id)
    {
        var outer = ById(id)?.Within;
        for (var depth = 0; outer is not null && depth < DeepestNesting; depth++)
        {
            yield return outer;
            outer = ById(outer)?.Within;
        }
    }

    /// <summary>
    /// Ids of what the name of a place around another may mean: its containers and, where a governorate or district among them
    /// is named after its chief city, that city. A text that says «Hodeidah» of what happened at Hays means the governorate.
    /// </summary>
    public IEnumerable<string> Around(string id)
    {
        foreach (var outer in Containers(id))
        {
            yield return outer;
            if (ById(outer) is { Kind: PlaceKind.Governorate or PlaceKind.District } area && Find(KeyOf(area.Name)) is { } name)
            {
                foreach (var seat in name.Candidates.Where(seat => seat.Kind is PlaceKind.City or PlaceKind.Town && seat.Id != id && IsWithin(seat, outer)))
                {
                    yield return seat.Id;
                }
            }
        }
    }

    /// <summary>True when a place lies in another one: by the table, or, where the container's border is not known, by nearness.</summary>
    public bool Lies(PlaceEntry place, PlaceEntry container) => container.Kind switch
    {
        _ when place.Id == container.Id || IsWithin(place, container.Id) => true,
        PlaceKind.Country => place.Country is not null && place.Country == container.Country,
        PlaceKind.Governorate => false,
        PlaceKind.Region => place.KilometresTo(container) <= 80,
        PlaceKind.District or PlaceKind.Desert => place.KilometresTo(container) <= 50,
        _ => !place.Kind.IsArea() && place.KilometresTo(container) <= 25,
    };
}
