using System.Collections.Immutable;
using Marsad.Exchange.JsonLines;
using Marsad.Observatory.Reading;
using Marsad.Observatory.Searching;
using Marsad.Store;
using Marsad.Store.Sqlite;

namespace Marsad.Observatory.Ingesting;

/// <summary>Reads articles into a record. Every input gets an outcome there: read, duplicate, or rejected with the reason.</summary>
/// <remarks>Run again over the same inputs, whether the first run ended or was killed, it comes to the same record.</remarks>
/// <param name="articles">Reads the inputs.</param>
/// <param name="record">Where they go.</param>
/// <param name="fold">Folds one word; the same function must be used for searching.</param>
public sealed class IngestArticles(ReadArticles articles, SqliteRecord record, Func<string, string> fold)
{
    /// <summary>Most reasons that a summary holds.</summary>
    public const int MostReasons = 20;

    // One commit waits for the disk once: dear for each article, cheap for five hundred. The second bound keeps the memory flat.
    private const int BatchEntries = 500;
    private const long BatchChars = 8_000_000;

    private readonly ArticleWordsMaker _words = new(fold);

    /// <summary>Reads the inputs into the record.</summary>
    /// <param name="paths">Files, folders, or <c>-</c> for standard input.</param>
    /// <param name="progress">Told after each commit, or null.</param>
    /// <param name="stop">Stops between two inputs; what was read till then is committed.</param>
    /// <exception cref="RecordException">The record is in use, damaged, or cannot be written; what was committed stays.</exception>
    public IngestSummary Run(IEnumerable<string> paths, IProgress<IngestProgress>? progress, CancellationToken stop)
    {
        var tally = new IngestTally();
        var batch = new List<RecordEntry>(BatchEntries);
        var chars = 0L;
        var interrupted = false;
        try
        {
            foreach (var entry in articles.Run(paths, Prepare, stop))
            {
                batch.Add(entry);
                chars += entry is RecordEntry.Read read ? read.Reading.Article.Text.Length : 0;
                if (batch.Count == BatchEntries || chars >= BatchChars)
                {
                    Commit();
                }
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            interrupted = true;
        }

        Commit();
        return tally.ToSummary(interrupted);

        void Commit()
        {
            if (batch.Count == 0)
            {
                return;
            }

            tally.Add(batch, record.Write(batch));
            progress?.Report(tally.Counts);
            batch.Clear();
            chars = 0;
        }
    }

    private RecordEntry Prepare(ReadOutcome outcome)
    {
        switch (outcome)
        {
            case ReadOutcome.Read read:
                var article = read.Reading.Article;
                ImmutableArray<string> payloads =
                    [.. read.Reading.Claims.Select(claim => ClaimJsonWriter.ToJson(claim, article.Text))];
                return new RecordEntry.Read(read.Origin, ArticleKey.Of(article), read.Reading, payloads, _words.Of(article));
            case ReadOutcome.Rejected rejected:
                return new RecordEntry.Rejected(rejected.Origin, rejected.Code, rejected.Reason);
            default:
                throw new ArgumentException("An outcome of no known kind: " + outcome.GetType().Name + ".", nameof(outcome));
        }
    }
}
