using System.Collections.Immutable;
using Marsad.Model;

namespace Marsad.Reading.Weighing;

/// <summary>One thing that is noted about a candidate, and the values that it may have.</summary>
/// <param name="Name">Its name, as the weight files write it.</param>
/// <param name="Values">Names of its values, by number.</param>
internal sealed record ClueDimension(string Name, ImmutableArray<string> Values)
{
    /// <summary>The dimension whose values are the members of an enumeration.</summary>
    public static ClueDimension Of<TValue>(string name)
        where TValue : struct, Enum => new(name, SpellingsOf(typeof(TValue)));

    /// <summary>The spellings of an enumeration's members. Not by its own table of codes: to make one for each of many enumerations would cost a second of start-up.</summary>
    private static ImmutableArray<string> SpellingsOf(Type enumeration)
    {
        var names = Enum.GetNames(enumeration);
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = CodeName.Hyphenate(names[i]);
        }

        return [.. names];
    }

    /// <summary>A dimension with two values.</summary>
    public static ClueDimension YesNo(string name) => new(name, ["no", "yes"]);
}
