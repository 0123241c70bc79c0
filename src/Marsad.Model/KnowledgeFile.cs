namespace Marsad.Model;

/// <summary>One knowledge file, as text: the engine itself opens no file.</summary>
/// <param name="Path">Path below <c>knowledge/</c>, with forward slashes.</param>
/// <param name="Content">Its whole text.</param>
public sealed record KnowledgeFile(string Path, string Content);
