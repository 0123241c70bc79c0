namespace Marsad.Store;

/// <summary>An article's words as they are searched: folded, with one space between two words.</summary>
/// <param name="Title">The words of the title, in order.</param>
/// <param name="Text">The words of the text, in order.</param>
/// <param name="Distinct">Each word of both once, in ordinal order.</param>
public sealed record ArticleWords(string Title, string Text, string Distinct);
