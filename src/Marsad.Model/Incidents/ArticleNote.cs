namespace Marsad.Model.Incidents;

/// <summary>What a telling needs to know of its article.</summary>
/// <param name="Key">The article's key in the record.</param>
/// <param name="Name">The name its supplier gave it.</param>
/// <param name="Publisher">Who published it, or null.</param>
/// <param name="Published">The day of publication, given or inferred from the text; null where it is not known.</param>
public sealed record ArticleNote(string Key, string Name, string? Publisher, DateOnly? Published);
