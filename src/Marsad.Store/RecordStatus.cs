namespace Marsad.Store;

/// <summary>What a record holds.</summary>
/// <param name="Articles">How many articles.</param>
/// <param name="Claims">How many claims of each kind.</param>
/// <param name="Read">How many inputs brought an article.</param>
/// <param name="Duplicates">How many brought one that another had brought.</param>
/// <param name="Rejected">How many could not be read.</param>
/// <param name="Schema">Number of the newest migration that was applied.</param>
public sealed record RecordStatus(long Articles, ClaimCounts Claims, long Read, long Duplicates, long Rejected, int Schema);
