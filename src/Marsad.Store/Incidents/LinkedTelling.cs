using System.Collections.Immutable;

namespace Marsad.Store.Incidents;

/// <summary>A telling as the record keeps it; what it says is made anew from its article.</summary>
/// <param name="Id">Key of its first claim.</param>
/// <param name="Article">Key of its article.</param>
/// <param name="Component">Id of the first telling that links lead to from it.</param>
/// <param name="Keys">Where it can be met.</param>
public sealed record LinkedTelling(string Id, string Article, string Component, ImmutableArray<MeetingKey> Keys);
