using System.Collections.Immutable;

namespace Marsad.Server.Contracts;

/// <summary>An article in a list.</summary>
/// <param name="Key">Its key in the record: 16 hexadecimal digits.</param>
/// <param name="Id">The name its supplier gave it.</param>
/// <param name="Title">Its headline, or null.</param>
/// <param name="Publisher">Who published it, or null.</param>
/// <param name="Published">Day of publication (ISO 8601), or null.</param>
/// <param name="Snippet">A stretch of its text; the words that were looked for are hits.</param>
/// <param name="Claims">How many claims of each kind it has.</param>
public sealed record ArticleRow(
    string Key,
    string Id,
    string? Title,
    string? Publisher,
    DateOnly? Published,
    ImmutableArray<SnippetPiece> Snippet,
    ClaimTally Claims);
