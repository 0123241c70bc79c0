using System.Collections.Immutable;

namespace Marsad.Reading.Weighing;

/// <summary>Some dimensions that are weighed together, and where the weights of their values stand.</summary>
/// <param name="Dimensions">Numbers of the dimensions.</param>
/// <param name="Strides">How far apart the weights of two neighbouring values of each dimension stand.</param>
/// <param name="Offset">Where the template's weights begin.</param>
internal sealed record ClueTemplate(ImmutableArray<int> Dimensions, ImmutableArray<int> Strides, int Offset)
{
    /// <summary>Where the weight of a candidate stands.</summary>
    public int IndexOf(ReadOnlySpan<byte> clues)
    {
        var index = Offset;
        for (var i = 0; i < Dimensions.Length; i++)
        {
            index += clues[Dimensions[i]] * Strides[i];
        }

        return index;
    }
}
