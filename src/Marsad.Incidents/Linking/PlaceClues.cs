using Marsad.Model;
using Marsad.Model.Incidents;

namespace Marsad.Incidents.Linking;

/// <summary>Can they speak of the same place?</summary>
internal static class PlaceClues
{
    private const double BesideKilometres = 6;
    private const double NearKilometres = 25;

    // A name as rare as this (thousandths of a logarithm) speaks in full; «Aleppo» or «Baghdad» say less.
    private const double FullRarity = 6000;
    private const double LeastShare = 0.35;

    /// <summary>Adds the clue of the two places that fit best.</summary>
    public static void Add(ref Scoring scoring, TellingProfile one, TellingProfile other)
    {
        if (one.Telling.Places.IsEmpty || other.Telling.Places.IsEmpty)
        {
            scoring.Add(Clue.PlaceOpen);
            return;
        }

        var best = default(PlaceFit?);
        for (var i = 0; i < one.Telling.Places.Length; i++)
        {
            for (var j = 0; j < other.Telling.Places.Length; j++)
            {
                var fit = Compare(one.Telling.Places[i], other.Telling.Places[j], Math.Max(one.PlaceWeights[i], other.PlaceWeights[j]));
                best = fit is not null && (best is null || scoring.Worth(fit.Value) > scoring.Worth(best.Value)) ? fit : best;
            }
        }

        if (best is { } found)
        {
            scoring.AddShare(found.Clue, found.Share, found.Detail);
        }
        else
        {
            scoring.RuleOut();
        }
    }

    /// <summary>How two places fit; null where they lie in two countries.</summary>
    private static PlaceFit? Compare(ToldPlace one, ToldPlace other, int rarity)
    {
        var (first, second) = (one.Place, other.Place);
        if (first.Country is { } country && second.Country is { } land && country != land)
        {
            return null;
        }

        if (first.Id is null || second.Id is null)
        {
            return Names(one, other, rarity);
        }

        if (first.Id == second.Id)
        {
            return Same(first, rarity);
        }

        return other.Within.Contains(first.Id, StringComparer.Ordinal) ? Inside(first)
            : one.Within.Contains(second.Id, StringComparer.Ordinal) ? Inside(second)
            : Apart(first, second);
    }

    private static PlaceFit Same(PlaceRef place, int rarity) => place.Precision switch
    {
        PlacePrecision.Country => new PlaceFit(Clue.PlaceSameCountry, 1, place.Name),
        PlacePrecision.Region or PlacePrecision.District => new PlaceFit(Clue.PlaceSameArea, 1, place.Name),
        _ => new PlaceFit(Clue.PlaceSame, Share(rarity), place.Name),
    };

    private static double Share(int rarity) => Math.Clamp(rarity / FullRarity, LeastShare, 1);

    private static PlaceFit Inside(PlaceRef outer) => new(
        outer.Precision switch
        {
            PlacePrecision.Country => Clue.PlaceInCountry,
            PlacePrecision.Region => Clue.PlaceInRegion,
            _ => Clue.PlaceInside,
        },
        1,
        outer.Name);

    private static PlaceFit Names(ToldPlace one, ToldPlace other, int rarity)
    {
        if (one.Key == other.Key)
        {
            return new PlaceFit(Clue.PlaceSame, Share(rarity), one.Place.Name);
        }

        var both = $"{one.Place.Name} / {other.Place.Name}";
        return Spelling.IsAlike(one.Key, other.Key) ? new PlaceFit(Clue.PlaceAlike, 1, both)
            : IsWide(one.Place) || IsWide(other.Place) ? new PlaceFit(Clue.PlaceOpen, 1, both)
            : new PlaceFit(Clue.PlaceUnlike, 1, both);
    }

    private static bool IsWide(PlaceRef place) => place.Precision is PlacePrecision.Country or PlacePrecision.Region;

    private static PlaceFit Apart(PlaceRef first, PlaceRef second)
    {
        if (first.Precision == PlacePrecision.Country || second.Precision == PlacePrecision.Country)
        {
            return new PlaceFit(Clue.PlaceInCountry, 1, "");
        }

        var kilometres = GreatCircle.Kilometres(first, second);
        var clue = kilometres <= BesideKilometres ? Clue.PlaceBeside : kilometres <= NearKilometres ? Clue.PlaceNear : Clue.PlaceFar;
        return new PlaceFit(clue, 1, $"{first.Name} / {second.Name}");
    }
}
