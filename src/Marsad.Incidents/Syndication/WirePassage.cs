using System.Collections.Immutable;
using Marsad.Model;

namespace Marsad.Incidents.Syndication;

/// <summary>A paragraph of an article, as it is compared.</summary>
/// <param name="Words">Its words, in the order of the text; at least one.</param>
public sealed record WirePassage(ImmutableArray<WireWord> Words)
{
    /// <summary>From its first word to its last.</summary>
    public TextSpan Span => Words[0].Span.Join(Words[^1].Span);
}
