namespace Marsad.Store.Incidents;

/// <summary>Which incidents to list.</summary>
public sealed record IncidentSelection
{
    /// <summary>Only those that may have happened on this day or later; null for all. Incidents without a day are left out where it is given.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Only those that may have happened on this day or earlier; null for all.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Only those that this article (its key, or its supplier's name for it) tells of; null for all.</summary>
    public string? Article { get; init; }
}
