using System.Collections.Immutable;
using Marsad.Store;

namespace Marsad.Observatory.Ingesting;

/// <summary>Adds up what became of the inputs of one run.</summary>
internal sealed class IngestTally
{
    private readonly List<RejectedInput> _rejected = [];

    /// <summary>What was added up so far.</summary>
    public IngestProgress Counts { get; private set; } = IngestProgress.None;

    /// <summary>Adds a batch that was committed.</summary>
    public void Add(List<RecordEntry> entries, ImmutableArray<WriteResult> results)
    {
        foreach (var (entry, result) in entries.Zip(results))
        {
            var claims = entry is RecordEntry.Read read ? read.Reading.Claims.Length : 0;
            Counts = result switch
            {
                WriteResult.Added => Counts with { Added = Counts.Added + 1, Claims = Counts.Claims + claims },
                WriteResult.Updated => Counts with { Updated = Counts.Updated + 1, Claims = Counts.Claims + claims },
                WriteResult.Unchanged => Counts with { Unchanged = Counts.Unchanged + 1 },
                WriteResult.Duplicate => Counts with { Duplicates = Counts.Duplicates + 1 },
                _ => Counts with { Rejected = Counts.Rejected + 1 },
            };
            KeepReason(entry, result);
        }
    }

    /// <summary>The summary of the run.</summary>
    public IngestSummary ToSummary(bool interrupted) => new(Counts, [.. _rejected], interrupted);

    private void KeepReason(RecordEntry entry, WriteResult result)
    {
        if (_rejected.Count == IngestArticles.MostReasons)
        {
            return;
        }

        if (entry is RecordEntry.Rejected rejected)
        {
            _rejected.Add(new RejectedInput(rejected.Origin, rejected.Code, rejected.Reason));
        }
        else if (result == WriteResult.KeyTaken)
        {
            _rejected.Add(new RejectedInput(entry.Origin, RecordFault.KeyTaken, "Another article of the record has the same key."));
        }
    }
}
