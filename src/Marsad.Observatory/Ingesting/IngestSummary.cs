using System.Collections.Immutable;

namespace Marsad.Observatory.Ingesting;

/// <summary>What an ingest did.</summary>
/// <param name="Counts">How many inputs had which outcome.</param>
/// <param name="FirstRejected">The first inputs that could not be read, at most <see cref="IngestArticles.MostReasons"/>; the record has them all.</param>
/// <param name="Interrupted">True where it was stopped before its end; run again, it goes on to the same record.</param>
public sealed record IngestSummary(IngestProgress Counts, ImmutableArray<RejectedInput> FirstRejected, bool Interrupted);
