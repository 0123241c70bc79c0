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
        where TValue : struct, Enum => new(name, [.. Enum.GetValues<TValue>().Select(CodeName.Of)]);

    /// <summary>A dimension with two values.</summary>
    public static ClueDimension YesNo(string name) => new(name, ["no", "yes"]);
}
