namespace Marsad.Reading.Places;

/// <summary>What a place is.</summary>
public enum PlaceKind
{
    /// <summary>A state, or a territory with a country code of its own.</summary>
    Country,

    /// <summary>A named area without a border of its own: a countryside, a coast, a steppe, half a country.</summary>
    Region,

    /// <summary>A first-order division: governorate, province, state, oblast.</summary>
    Governorate,

    /// <summary>A second-order division, or one side of a governorate's countryside.</summary>
    District,

    /// <summary>A city.</summary>
    City,

    /// <summary>A town.</summary>
    Town,

    /// <summary>A village.</summary>
    Village,

    /// <summary>A part of a city.</summary>
    Quarter,

    /// <summary>A camp of displaced people.</summary>
    Camp,

    /// <summary>A military base or barracks.</summary>
    Base,

    /// <summary>An airport or air base that is named as one.</summary>
    Airport,

    /// <summary>A border crossing or checkpoint.</summary>
    Crossing,

    /// <summary>A front or corridor.</summary>
    Front,

    /// <summary>An oil or gas field.</summary>
    OilField,

    /// <summary>A dam.</summary>
    Dam,

    /// <summary>A mountain or range.</summary>
    Mountain,

    /// <summary>An island or archipelago.</summary>
    Island,

    /// <summary>A sea, gulf, strait, lake or canal.</summary>
    Sea,

    /// <summary>A river.</summary>
    River,

    /// <summary>A road or street.</summary>
    Road,

    /// <summary>A desert.</summary>
    Desert,

    /// <summary>A single spot: a hospital, a square, a prison, a valley, a well.</summary>
    Site,
}
