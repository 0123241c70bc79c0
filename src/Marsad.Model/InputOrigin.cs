namespace Marsad.Model;

/// <summary>Where an input came from.</summary>
/// <param name="File">The path as the user gave it, or <c>-</c> for standard input.</param>
/// <param name="Record">Line or record number in it, from 1; 0 where the file is one document.</param>
public sealed record InputOrigin(string File, long Record)
{
    /// <inheritdoc/>
    public override string ToString() => Record == 0 ? File : $"{File}:{Record}";
}
