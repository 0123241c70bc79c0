using System.Collections.Frozen;
using Marsad.Model;

namespace Marsad.Reading.Places;

/// <summary>What the kinds are called in the tables, and how exact each is.</summary>
public static class PlaceKindNames
{
    private static readonly FrozenDictionary<string, PlaceKind> ByName = new Dictionary<string, PlaceKind>(StringComparer.Ordinal)
    {
        ["country"] = PlaceKind.Country,
        ["region"] = PlaceKind.Region,
        ["governorate"] = PlaceKind.Governorate,
        ["district"] = PlaceKind.District,
        ["capital"] = PlaceKind.City,
        ["admin-seat"] = PlaceKind.City,
        ["city"] = PlaceKind.City,
        ["town"] = PlaceKind.Town,
        ["village"] = PlaceKind.Village,
        ["quarter"] = PlaceKind.Quarter,
        ["camp"] = PlaceKind.Camp,
        ["base"] = PlaceKind.Base,
        ["airport"] = PlaceKind.Airport,
        ["crossing"] = PlaceKind.Crossing,
        ["front"] = PlaceKind.Front,
        ["oil-field"] = PlaceKind.OilField,
        ["dam"] = PlaceKind.Dam,
        ["mountain"] = PlaceKind.Mountain,
        ["island"] = PlaceKind.Island,
        ["sea"] = PlaceKind.Sea,
        ["river"] = PlaceKind.River,
        ["road"] = PlaceKind.Road,
        ["desert"] = PlaceKind.Desert,
        ["site"] = PlaceKind.Site,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Every name, comma-separated, for messages.</summary>
    public static string All { get; } = string.Join(", ", ByName.Keys.Order(StringComparer.Ordinal));

    /// <summary>Looks a kind up by its name in the tables.</summary>
    public static bool TryParse(string name, out PlaceKind kind) => ByName.TryGetValue(name, out kind);

    /// <summary>How exactly a claim is placed by a place of this kind.</summary>
    public static PlacePrecision Precision(this PlaceKind kind) => kind switch
    {
        PlaceKind.Country => PlacePrecision.Country,
        PlaceKind.Region or PlaceKind.Governorate or PlaceKind.Sea or PlaceKind.River or PlaceKind.Desert => PlacePrecision.Region,
        PlaceKind.District or PlaceKind.Front or PlaceKind.Mountain or PlaceKind.Island or PlaceKind.Road => PlacePrecision.District,
        PlaceKind.City or PlaceKind.Town or PlaceKind.Village => PlacePrecision.Town,
        _ => PlacePrecision.Site,
    };

    /// <summary>True for places where people live: the only ones that the base gazetteer has.</summary>
    public static bool IsSettlement(this PlaceKind kind) =>
        kind is PlaceKind.City or PlaceKind.Town or PlaceKind.Village or PlaceKind.Quarter or PlaceKind.Camp;

    /// <summary>True for places whose point is only the middle of an area.</summary>
    public static bool IsArea(this PlaceKind kind) =>
        kind is PlaceKind.Country or PlaceKind.Region or PlaceKind.Governorate or PlaceKind.District;
}
