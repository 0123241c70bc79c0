using System.Globalization;

namespace Marsad.Reading.Places.Importing;

/// <summary>What a column of a table of places holds, as far as its header tells.</summary>
/// <param name="Holds">What.</param>
/// <param name="Level">The administrative level, from 0 for the country; null for the place itself.</param>
/// <param name="IsArabic">True for Arabic, false for another language, null where only the cells tell.</param>
internal readonly record struct PlaceColumn(PlaceColumn.Content Holds, int? Level, bool? IsArabic)
{
    private static readonly (string Word, int? Level)[] LevelWords =
    [
        ("governorate", 1), ("province", 1), ("subdistrict", 3), ("nahiyah", 3), ("nahiya", 3), ("nahya", 3), ("district", 2), ("country", 0),
        ("village", null), ("town", null), ("city", null), ("community", null), ("locality", null), ("settlement", null),
        ("neighbourhood", null), ("neighborhood", null), ("location", null), ("place", null), ("feature", null), ("ppl", null),
    ];

    /// <summary>What a column may hold.</summary>
    internal enum Content
    {
        /// <summary>Nothing that is known.</summary>
        Unknown,

        /// <summary>Degrees north.</summary>
        Latitude,

        /// <summary>Degrees east.</summary>
        Longitude,

        /// <summary>A name.</summary>
        Name,

        /// <summary>Further names.</summary>
        OtherNames,

        /// <summary>A place code.</summary>
        Code,

        /// <summary>The name and those of what contains it, smallest first.</summary>
        Path,

        /// <summary>People.</summary>
        Population,
    }

    /// <summary>Reads a header cell, however its words are joined: <c>admin1Name_ar</c>, <c>ADM1_AR</c>, <c>Governorate (Arabic)</c>.</summary>
    public static PlaceColumn Of(string header)
    {
        var word = string.Concat(header.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();
        return word switch
        {
            "lat" or "latitude" or "latitudey" or "y" or "pointy" or "ycoord" or "latdd" => new(Content.Latitude, null, null),
            "lon" or "lng" or "long" or "longitude" or "longitudex" or "x" or "pointx" or "xcoord" or "londd" or "longdd" => new(Content.Longitude, null, null),
            "population" or "pop" or "totalpopulation" => new(Content.Population, null, null),
            "countrycode" or "iso" or "iso2" or "cc" => new(Content.Code, 0, null),
            "path" => new(Content.Path, null, null),
            "patharabic" or "pathar" => new(Content.Path, null, true),
            "pathenglish" or "pathen" => new(Content.Path, null, false),
            _ => Leveled(word),
        };
    }

    private static PlaceColumn Leveled(string word)
    {
        var (level, rest) = LevelOf(word);
        return rest switch
        {
            "name" or "" when word.Length > 0 => new(Content.Name, level, null),
            "namear" or "arname" or "ar" or "arabic" or "namearabic" or "arabicname" => new(Content.Name, level, true),
            "nameen" or "enname" or "en" or "english" or "nameenglish" or "englishname" => new(Content.Name, level, false),
            "pcode" or "code" => new(Content.Code, level, null),
            _ when rest.StartsWith("alt", StringComparison.Ordinal) || rest.StartsWith("alias", StringComparison.Ordinal) => new(Content.OtherNames, level, null),
            _ => default,
        };
    }

    private static (int? Level, string Remainder) LevelOf(string word)
    {
        foreach (var prefix in (ReadOnlySpan<string>)["admin", "adm"])
        {
            if (word.StartsWith(prefix, StringComparison.Ordinal) && word.Length > prefix.Length && char.IsAsciiDigit(word[prefix.Length]))
            {
                return (int.Parse(word.AsSpan(prefix.Length, 1), CultureInfo.InvariantCulture), word[(prefix.Length + 1)..]);
            }
        }

        foreach (var (name, level) in LevelWords)
        {
            if (word.Contains(name, StringComparison.Ordinal))
            {
                return (level, word.Replace(name, string.Empty, StringComparison.Ordinal));
            }
        }

        return (null, word);
    }
}
