namespace Marsad.Reading.Text;

/// <summary>A sentence: a half-open range of token indexes.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="Last">Index behind its last token (the stop is not part of it).</param>
/// <param name="Line">Number of the line (paragraph) it stands in, from 0.</param>
public readonly record struct Sentence(int First, int Last, int Line);
