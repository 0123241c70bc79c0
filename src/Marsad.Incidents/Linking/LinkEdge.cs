namespace Marsad.Incidents.Linking;

/// <summary>Two tellings that are alike enough to be linked.</summary>
/// <param name="One">Index of the first.</param>
/// <param name="Other">Index of the second, which is the larger.</param>
/// <param name="Score">Sum of the clues, in thousandths.</param>
internal readonly record struct LinkEdge(int One, int Other, int Score) : IComparable<LinkEdge>
{
    /// <summary>The highest score first, then by the tellings.</summary>
    public int CompareTo(LinkEdge other) =>
        Score != other.Score ? other.Score.CompareTo(Score) : One != other.One ? One.CompareTo(other.One) : Other.CompareTo(other.Other);
}
