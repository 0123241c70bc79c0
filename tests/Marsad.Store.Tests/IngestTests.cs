using Marsad.Exchange.JsonLines;
using Marsad.Model;
using Marsad.Observatory.Ingesting;
using Marsad.Observatory.Reading;
using Marsad.Store.Sqlite;

namespace Marsad.Store.Tests;

/// <summary>Ingesting: the same record from any number of threads, and after any interruption.</summary>
public sealed class IngestTests : IDisposable
{
    private const int Count = 1000;

    /// <summary>Digest of the record that one thread makes without interruption.</summary>
    private static readonly Lazy<string> Complete = new(() =>
    {
        using var folder = new TemporaryFolder();
        return Ingest(folder.File("complete.db"), Reader(1)).Digest;
    });

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<int> Threads => new(1, 2, 3, 8);

    public static TheoryData<int> Interruptions => new(0, 1, 7, 499, 500, 501, 512, 513, 777, 999, 1000);

    [Theory]
    [MemberData(nameof(Threads))]
    public void Comes_to_the_same_record_and_lines_on_any_number_of_threads(int threads)
    {
        var reader = new ReadArticles(Hesitating, _ => Synthetic.Inputs(Count), threads);
        var lines = string.Join('\n', reader.Run([], CancellationToken.None).Select(Line));

        Assert.Equal(string.Join('\n', Reader(1).Run([], CancellationToken.None).Select(Line)), lines);
        Assert.Equal(Complete.Value, Ingest(_folder.File("threads.db"), reader).Digest);
    }

    [Fact]
    public void Counts_every_input_and_keeps_the_first_reasons()
    {
        var reported = new List<IngestProgress>();
        var (summary, _) = Ingest(_folder.File("counts.db"), Reader(2), new Listener(reported));

        Assert.Equal(new IngestProgress(800, 0, 0, 100, 100, 2400), summary.Counts);
        Assert.Equal(Count, summary.Counts.Inputs);
        Assert.False(summary.Interrupted);
        Assert.Equal(IngestArticles.MostReasons, summary.FirstRejected.Length);
        Assert.Equal(new InputOrigin("news.jsonl", 7), summary.FirstRejected[0].Origin);
        Assert.Equal([500, 1000], reported.Select(progress => progress.Inputs));
    }

    [Fact]
    public void Changes_nothing_when_run_again()
    {
        var (_, digest) = Ingest(_folder.File("again.db"), Reader(2));
        var (summary, again) = Ingest(_folder.File("again.db"), Reader(2));

        Assert.Equal(digest, again);
        Assert.Equal(new IngestProgress(0, 0, 800, 100, 100, 0), summary.Counts);
    }

    [Theory]
    [MemberData(nameof(Interruptions))]
    public void Converges_after_the_inputs_broke_off(int after)
    {
        var broken = new ReadArticles(a => Synthetic.Read(a), _ => BreakOff(after), 2);
        Assert.Throws<IOException>(() => Ingest(_folder.File("broken.db"), broken));

        Assert.Equal(Complete.Value, Ingest(_folder.File("broken.db"), Reader(2)).Digest);
    }

    [Theory]
    [MemberData(nameof(Interruptions))]
    public void Commits_what_it_counted_when_it_is_stopped_and_converges(int after)
    {
        using var stop = new CancellationTokenSource();
        var stopping = new ReadArticles(a => Synthetic.Read(a), _ => StopAt(after, stop), 2);
        using (var record = SqliteRecord.Open(_folder.File("stopped.db")))
        {
            var summary = new IngestArticles(stopping, record, Synthetic.Fold).Run([], null, stop.Token);
            var status = record.Status();

            Assert.True(summary.Interrupted);
            Assert.Equal(summary.Counts.Inputs, status.Read + status.Duplicates + status.Rejected);
            Assert.Equal(summary.Counts.Added, status.Articles);
            Assert.Empty(record.Check());
        }

        Assert.Equal(Complete.Value, Ingest(_folder.File("stopped.db"), Reader(2)).Digest);
    }

    [Fact]
    public void An_article_that_the_engine_fails_on_is_rejected_and_the_others_are_read()
    {
        var reader = new ReadArticles(
            article => article.Id == "n5" ? throw new InvalidOperationException("no verb") : Synthetic.Read(article),
            _ => Synthetic.Inputs(6),
            2);

        var outcomes = reader.Run([], CancellationToken.None).ToList();

        var rejected = Assert.IsType<ReadOutcome.Rejected>(outcomes[4]);
        Assert.Equal("READ001", rejected.Code);
        Assert.Contains("InvalidOperationException: no verb", rejected.Reason, StringComparison.Ordinal);
        Assert.Equal(5, outcomes.OfType<ReadOutcome.Read>().Count());
    }

    [Fact]
    public void A_reading_that_cannot_be_written_is_rejected_too()
    {
        var beyond = new SlotReason("place", "dateline", new TextSpan(0, 1_000_000));
        var reader = new ReadArticles(
            article => Synthetic.Read(article) is var reading && article.Id == "n5"
                ? reading with { Claims = [reading.Claims[0] with { Reasons = [beyond] }] }
                : reading,
            _ => Synthetic.Inputs(6),
            1);

        var (summary, _) = Ingest(_folder.File("beyond.db"), reader);

        Assert.Equal(5, summary.Counts.Added);
        Assert.Equal("READ001", Assert.Single(summary.FirstRejected).Code);
    }

    [Theory]
    [InlineData(40, OrderedParallel<Intake, int>.MostAhead)]
    [InlineData(200_000, 40)]
    public void Pulls_the_inputs_only_so_far_ahead(int words, int most)
    {
        var pulled = 0;
        var taken = 0;
        var farthest = 0;
        var article = Synthetic.Numbered(1, words);
        var reader = new ReadArticles(a => Synthetic.Read(a), _ => Counted(), 2);

        foreach (var outcome in reader.Run([], CancellationToken.None))
        {
            farthest = Math.Max(farthest, pulled - taken);
            taken++;
        }

        Assert.Equal(2000, taken);
        Assert.InRange(farthest, 1, most);

        IEnumerable<Intake> Counted()
        {
            for (var at = 1; at <= 2000; at++)
            {
                pulled++;
                yield return new Intake.Accepted(new InputOrigin("x", at), article);
            }
        }
    }

    [Fact]
    public void Stops_working_when_nobody_listens_any_more()
    {
        var running = 0;
        var reader = new ReadArticles(
            article =>
            {
                Interlocked.Increment(ref running);
                try
                {
                    return Hesitating(article);
                }
                finally
                {
                    Interlocked.Decrement(ref running);
                }
            },
            _ => Synthetic.Inputs(Count),
            4);

        Assert.NotNull(reader.Run([], CancellationToken.None).First());
        Assert.Equal(0, running);
    }

    public void Dispose() => _folder.Dispose();

    private static ReadArticles Reader(int threads) => new(a => Synthetic.Read(a), _ => Synthetic.Inputs(Count), threads);

    private static ArticleReading Hesitating(Article article)
    {
        // Articles that take unlike times come out of order wherever order is left to chance.
        Thread.SpinWait(article.Id.Length * 977 % 2000);
        return Synthetic.Read(article);
    }

    private static string Line(ReadOutcome outcome) => outcome switch
    {
        ReadOutcome.Read read => ReadingJsonWriter.ToJson(read.Reading, withText: true),
        ReadOutcome.Rejected rejected => rejected.ToString(),
        _ => throw new ArgumentException("What?", nameof(outcome)),
    };

    private static IEnumerable<Intake> BreakOff(int after)
    {
        foreach (var intake in Synthetic.Inputs(Count).Take(after))
        {
            yield return intake;
        }

        throw new IOException("The disk is gone.");
    }

    private static IEnumerable<Intake> StopAt(int after, CancellationTokenSource stop)
    {
        var at = 0;
        foreach (var intake in Synthetic.Inputs(Count))
        {
            if (at++ == after)
            {
                stop.Cancel();
            }

            yield return intake;
        }

        stop.Cancel();
    }

    private static (IngestSummary Summary, string Digest) Ingest(string path, ReadArticles reader, IProgress<IngestProgress>? progress = null)
    {
        using var record = SqliteRecord.Open(path);
        var summary = new IngestArticles(reader, record, Synthetic.Fold).Run([], progress, CancellationToken.None);
        Assert.Empty(record.Check());
        return (summary, record.Digest());
    }

    private sealed class Listener(List<IngestProgress> reported) : IProgress<IngestProgress>
    {
        public void Report(IngestProgress value) => reported.Add(value);
    }
}
