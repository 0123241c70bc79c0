using System.Collections.Immutable;

namespace Marsad.Incidents.Syndication;

/// <summary>What is compared of an article: its paragraphs, without its title and without page furniture.</summary>
/// <param name="Key">The article's key in the record; each once in a run.</param>
/// <param name="Published">The day of publication, or null where it is not known.</param>
/// <param name="Publisher">Who published it, or null.</param>
/// <param name="Passages">Its paragraphs, in the order of the text.</param>
public sealed record WireText(string Key, DateOnly? Published, string? Publisher, ImmutableArray<WirePassage> Passages);
