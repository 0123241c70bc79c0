namespace Marsad.Server.Contracts;

/// <summary>What <c>GET /api/articles</c> was asked, within its limits.</summary>
/// <param name="Text">Words to look for, trimmed; null for all articles.</param>
/// <param name="Kind">Only articles with a claim of this kind (<c>casualty</c>, <c>event</c>, <c>diplomacy</c>), or null.</param>
/// <param name="Publisher">Only articles of this publisher, or null.</param>
/// <param name="Page">Page, from 1.</param>
/// <param name="Size">Articles a page.</param>
public sealed record ArticlesQuestion(string? Text, string? Kind, string? Publisher, int Page, int Size);
