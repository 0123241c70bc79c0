namespace Marsad.Observatory.Ingesting;

/// <summary>What an ingest has written so far. Only what is committed is counted.</summary>
/// <param name="Added">New articles.</param>
/// <param name="Updated">Articles that were there, read by another engine or other knowledge, and now read anew.</param>
/// <param name="Unchanged">Inputs that an earlier run had brought already.</param>
/// <param name="Duplicates">Inputs whose article another input had brought.</param>
/// <param name="Rejected">Inputs that could not be read.</param>
/// <param name="Claims">Claims of the added and updated articles.</param>
public sealed record IngestProgress(long Added, long Updated, long Unchanged, long Duplicates, long Rejected, long Claims)
{
    /// <summary>Nothing yet.</summary>
    public static readonly IngestProgress None = new(0, 0, 0, 0, 0, 0);

    /// <summary>How many inputs there were.</summary>
    public long Inputs => Added + Updated + Unchanged + Duplicates + Rejected;
}
