using System.Collections.Immutable;

namespace Marsad.Model;

/// <summary>How the engine sees one token.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Kind">What it is made of: word, number, stop, comma, quote, mark, line-break.</param>
/// <param name="Key">Its folded spelling.</param>
/// <param name="Readings">Its readings: joined letters, core and the lexicon rows it may be.</param>
public sealed record TokenNote(TextSpan Span, string Kind, string Key, ImmutableArray<string> Readings);
