using System.Collections.Immutable;
using System.Text.Json;

namespace Marsad.Server.Contracts;

/// <summary>Answer of <c>GET /api/articles/{key}</c>: an article with what was read in it.</summary>
/// <param name="Key">Its key in the record: 16 hexadecimal digits.</param>
/// <param name="Id">The name its supplier gave it.</param>
/// <param name="Title">Its headline, or null.</param>
/// <param name="Publisher">Who published it, or null.</param>
/// <param name="Published">Day of publication (ISO 8601), or null.</param>
/// <param name="Url">Where it was published, as it came in, or null; a page must not make a link of it unchecked.</param>
/// <param name="Text">Its text; every offset counts UTF-16 code units of it.</param>
/// <param name="Removed">Stretches of the text that were kept out of the reading, in order.</param>
/// <param name="Claims">Its claims, in the order of the text, as the record keeps them.</param>
/// <param name="Versions">What read it.</param>
public sealed record ArticleAnswer(
    string Key,
    string Id,
    string? Title,
    string? Publisher,
    DateOnly? Published,
    string? Url,
    string Text,
    ImmutableArray<RemovedStretch> Removed,
    ImmutableArray<JsonElement> Claims,
    VersionsAnswer Versions);
