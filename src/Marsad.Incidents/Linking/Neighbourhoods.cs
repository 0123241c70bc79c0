using System.Globalization;
using Marsad.Model;

namespace Marsad.Incidents.Linking;

/// <summary>Under which keys a telling can be met: so that each is set beside its neighbours only, however large the record.</summary>
internal static class Neighbourhoods
{
    // Rarer than this (thousandths of a logarithm: about one article in 250) a word is worth a key of its own.
    private const int RareFrom = 5500;
    private const int MostWords = 4;
    private const int MostHashes = 4;
    private const long TellingFigure = 5;
    private const int DaysOfMonth = 30;

    /// <summary>The keys of a telling, each once.</summary>
    public static IReadOnlyCollection<NeighbourhoodKey> KeysOf(TellingProfile telling)
    {
        var keys = new HashSet<NeighbourhoodKey>();
        foreach (var day in Buckets(telling))
        {
            AddPlaces(keys, telling, day);
            AddWords(keys, telling, day);
            AddFigures(keys, telling, day);
        }

        foreach (var hash in telling.Telling.Sketch.Take(MostHashes))
        {
            keys.Add(Peer("text", hash.ToString(CultureInfo.InvariantCulture), 0));
        }

        return keys;
    }

    /// <summary>Days, one more on each side; or months, apart from the days; or one bucket for all that has neither.</summary>
    private static IEnumerable<int> Buckets(TellingProfile telling)
    {
        switch (telling.Basis)
        {
            case DayBasis.Unknown:
                return [int.MinValue];
            case DayBasis.Coarse:
                var (first, last) = (telling.From / DaysOfMonth, telling.To / DaysOfMonth);
                return Enumerable.Range(first, Math.Min(last - first, 24) + 1).Select(month => -month);
            default:
                return Enumerable.Range(telling.From - 1, telling.To - telling.From + 3);
        }
    }

    private static void AddPlaces(HashSet<NeighbourhoodKey> keys, TellingProfile telling, int day)
    {
        foreach (var told in telling.Telling.Places)
        {
            if (told.Place.Id is not { } id)
            {
                keys.Add(Peer("name", told.Key, day));
            }
            else if (told.Place.Precision != PlacePrecision.Country)
            {
                keys.Add(Peer("place", id, day));
                keys.Add(new NeighbourhoodKey(Hash("area", id, day), NeighbourhoodRole.Area));
                foreach (var outer in told.Within.SkipLast(1))
                {
                    keys.Add(new NeighbourhoodKey(Hash("area", outer, day), NeighbourhoodRole.Inside));
                }
            }
        }
    }

    private static void AddWords(HashSet<NeighbourhoodKey> keys, TellingProfile telling, int day)
    {
        var rarest = telling.Telling.Words.Where(word => word.Weight >= RareFrom)
            .OrderByDescending(word => word.Weight).ThenBy(word => word.Word, StringComparer.Ordinal);
        foreach (var word in rarest.Take(MostWords))
        {
            keys.Add(Peer("word", word.Word, day));
        }
    }

    private static void AddFigures(HashSet<NeighbourhoodKey> keys, TellingProfile telling, int day)
    {
        foreach (var figure in telling.Figures)
        {
            if (figure.Low >= TellingFigure)
            {
                keys.Add(Peer(CodeName.Of(figure.Harm), $"{figure.Low}{telling.Telling.Place?.Place.Country}", day));
            }
        }
    }

    private static NeighbourhoodKey Peer(string kind, string value, int day) => new(Hash(kind, value, day), NeighbourhoodRole.Peer);

    private static ulong Hash(string kind, string value, int day) =>
        StableHash.Join(StableHash.Of(kind), StableHash.Of(value, unchecked((ulong)day)));
}
