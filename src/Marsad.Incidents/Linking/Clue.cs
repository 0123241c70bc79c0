namespace Marsad.Incidents.Linking;

/// <summary>Names of the clues by which two tellings are set side by side; <c>linking/clues.tsv</c> has their weights and says what they mean.</summary>
public static class Clue
{
    /// <summary>What all pairs start from.</summary>
    public const string Start = "start";

    /// <summary>Both tell the same one day.</summary>
    public const string DaySame = "day.same";

    /// <summary>The days that they tell overlap.</summary>
    public const string DayOverlap = "day.overlap";

    /// <summary>The days lie one day apart.</summary>
    public const string DayNext = "day.next";

    /// <summary>The days lie two days apart.</summary>
    public const string DayNear = "day.near";

    /// <summary>At least one tells no day, and the days of publication allow it.</summary>
    public const string DayOpen = "day.open";

    /// <summary>At least one tells no day, and publication lies a little too far off.</summary>
    public const string DayOpenNear = "day.open-near";

    /// <summary>Nobody knows when at least one of them was told.</summary>
    public const string DayUnknown = "day.unknown";

    /// <summary>At least one tells only a month, a year or a period.</summary>
    public const string DayCoarse = "day.coarse";

    /// <summary>The same town or site; weighed by how rare its name is.</summary>
    public const string PlaceSame = "place.same";

    /// <summary>The same district or region.</summary>
    public const string PlaceSameArea = "place.same-area";

    /// <summary>The same country, nothing nearer.</summary>
    public const string PlaceSameCountry = "place.same-country";

    /// <summary>One place lies in the other, a town or district.</summary>
    public const string PlaceInside = "place.inside";

    /// <summary>One place lies in the other, a region.</summary>
    public const string PlaceInRegion = "place.in-region";

    /// <summary>One place lies in the other, a country.</summary>
    public const string PlaceInCountry = "place.in-country";

    /// <summary>Two places within a short walk or drive.</summary>
    public const string PlaceBeside = "place.beside";

    /// <summary>Two places of one neighbourhood.</summary>
    public const string PlaceNear = "place.near";

    /// <summary>Two places far from each other.</summary>
    public const string PlaceFar = "place.far";

    /// <summary>Two names, at least one of them in no gazetteer, that are spelt much alike.</summary>
    public const string PlaceAlike = "place.alike";

    /// <summary>Two names, at least one of them in no gazetteer, that differ.</summary>
    public const string PlaceUnlike = "place.unlike";

    /// <summary>One gives no place.</summary>
    public const string PlaceOpen = "place.open";

    /// <summary>Somebody acts in both.</summary>
    public const string DoerSame = "doer.same";

    /// <summary>Different sides act.</summary>
    public const string DoerDiffers = "doer.differs";

    /// <summary>The same side suffers in both.</summary>
    public const string TargetSame = "target.same";

    /// <summary>Different sides suffer.</summary>
    public const string TargetDiffers = "target.differs";

    /// <summary>The same method.</summary>
    public const string TypeSame = "type.same";

    /// <summary>The same kind of event, of the kinds without a method.</summary>
    public const string TypeSameKind = "type.same-kind";

    /// <summary>Methods that reports confuse.</summary>
    public const string TypeAlike = "type.alike";

    /// <summary>Two methods that are two occurrences.</summary>
    public const string TypeDiffers = "type.differs";

    /// <summary>The same figure for the same harm; weighed by how large it is.</summary>
    public const string FigureSame = "figure.same";

    /// <summary>Figures that may be of one occurrence.</summary>
    public const string FigureNear = "figure.near";

    /// <summary>Figures far from each other.</summary>
    public const string FigureFar = "figure.far";

    /// <summary>Rare words in common; weighed by how many and how rare.</summary>
    public const string WordsShared = "words.shared";

    /// <summary>No rare word in common.</summary>
    public const string WordsNone = "words.none";

    /// <summary>The same wire text.</summary>
    public const string TextSame = "text.same";

    /// <summary>Two tellings of one article, one right behind the other.</summary>
    public const string ArticleNext = "article.next";

    /// <summary>Two tellings of one article, apart from each other.</summary>
    public const string ArticleApart = "article.apart";

    /// <summary>From this sum on, two tellings are linked.</summary>
    public const string LinkFrom = "link.from";

    /// <summary>Two groups become one where their tellings agree by this much in the mean.</summary>
    public const string JoinFrom = "join.from";

    /// <summary>Every clue.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        Start, DaySame, DayOverlap, DayNext, DayNear, DayOpen, DayOpenNear, DayUnknown, DayCoarse,
        PlaceSame, PlaceSameArea, PlaceSameCountry, PlaceInside, PlaceInRegion, PlaceInCountry, PlaceBeside, PlaceNear, PlaceFar,
        PlaceAlike, PlaceUnlike, PlaceOpen, DoerSame, DoerDiffers, TargetSame, TargetDiffers,
        TypeSame, TypeSameKind, TypeAlike, TypeDiffers, FigureSame, FigureNear, FigureFar, WordsShared, WordsNone, TextSame,
        ArticleNext, ArticleApart, LinkFrom, JoinFrom,
    ];
}
