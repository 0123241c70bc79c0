namespace Marsad.Model.Incidents;

/// <summary>A claim with the article it stands in, as it leaves the record.</summary>
/// <param name="Article">The article.</param>
/// <param name="Url">Where the article was published, or null.</param>
/// <param name="Title">Its title, or null.</param>
/// <param name="Claim">The claim.</param>
public sealed record ClaimInArticle(ArticleNote Article, string? Url, string? Title, Claim Claim);
