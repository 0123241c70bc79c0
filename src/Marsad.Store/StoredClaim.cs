using Marsad.Model.Incidents;

namespace Marsad.Store;

/// <summary>A claim of a record with what names its article.</summary>
/// <param name="Article">The article.</param>
/// <param name="Url">Where it was published, or null.</param>
/// <param name="Title">Its title, or null.</param>
/// <param name="Payload">The claim as JSON.</param>
public sealed record StoredClaim(ArticleNote Article, string? Url, string? Title, string Payload);
