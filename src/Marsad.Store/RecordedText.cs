using Marsad.Model;

namespace Marsad.Store;

/// <summary>An article of the record without its claims.</summary>
/// <param name="Key">Its key in the record.</param>
/// <param name="Article">The article as it came in.</param>
public sealed record RecordedText(string Key, Article Article);
