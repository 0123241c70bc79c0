using System.Collections.Immutable;

namespace Marsad.Reading.Weighing;

/// <summary>A question that candidates compete for ("who did it?"), and what is noted about each candidate.</summary>
/// <param name="Question">Its name; its weights stand in <c>weights/QUESTION.tsv</c>.</param>
/// <param name="Dimensions">What is noted, by number.</param>
internal sealed record ClueSheet(string Question, ImmutableArray<ClueDimension> Dimensions)
{
    /// <summary>The number of a dimension, or -1.</summary>
    public int IndexOf(ReadOnlySpan<char> dimension)
    {
        for (var i = 0; i < Dimensions.Length; i++)
        {
            if (dimension.SequenceEqual(Dimensions[i].Name))
            {
                return i;
            }
        }

        return -1;
    }
}
