using System.Collections.Immutable;

namespace Marsad.WeightFitter;

/// <summary>One choice of the reader, and which of its candidates a person would have taken.</summary>
/// <param name="Fold">Which share of the articles it comes from.</param>
/// <param name="Clues">The clues of each candidate.</param>
/// <param name="IsRight">Whether each candidate is an accepted answer.</param>
internal sealed record Example(int Fold, ImmutableArray<byte[]> Clues, ImmutableArray<bool> IsRight)
{
    /// <summary>True where it teaches something: some candidate is right and some is not.</summary>
    public bool Teaches => IsRight.Contains(true) && IsRight.Contains(false);
}
