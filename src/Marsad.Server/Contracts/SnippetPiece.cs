namespace Marsad.Server.Contracts;

/// <summary>A piece of a snippet.</summary>
/// <param name="Text">Its text, verbatim from the article.</param>
/// <param name="Hit">True where it is what was looked for.</param>
public sealed record SnippetPiece(string Text, bool Hit);
