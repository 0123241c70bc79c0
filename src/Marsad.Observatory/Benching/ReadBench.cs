using System.Text;
using Marsad.Model;

namespace Marsad.Observatory.Benching;

/// <summary>Measures how fast articles are read: in memory, from text to claims, without input and output.</summary>
/// <param name="read">Reads one article.</param>
/// <param name="threads">How many threads read; at least 1.</param>
/// <param name="clock">Tells the time.</param>
public sealed class ReadBench(ReadArticle read, int threads, TimeProvider clock)
{
    /// <summary>Reads the articles over and over for a time, after a run of half that time and at least two rounds that is not counted.</summary>
    /// <remarks>The program compiles itself better while it runs; what is not counted is that.</remarks>
    /// <param name="articles">The articles; at least one.</param>
    /// <param name="duration">How long.</param>
    /// <param name="stop">Ends it early; what was read until then is measured.</param>
    public ReadMeasures Run(IReadOnlyList<Article> articles, TimeSpan duration, CancellationToken stop)
    {
        ArgumentOutOfRangeException.ThrowIfZero(articles.Count);
        ReadFor(articles, duration / 2, articles.Count * 2L, stop);
        var (allocated, processor, began) = (GC.GetTotalAllocatedBytes(precise: true), Environment.CpuUsage.TotalTime, clock.GetTimestamp());
        var readings = ReadFor(articles, duration, least: 1, stop);
        return new ReadMeasures(
            articles.Count,
            readings,
            LengthOf(articles, readings),
            GC.GetTotalAllocatedBytes(precise: true) - allocated,
            clock.GetElapsedTime(began),
            Environment.CpuUsage.TotalTime - processor,
            threads);
    }

    private long ReadFor(IReadOnlyList<Article> articles, TimeSpan duration, long least, CancellationToken stop)
    {
        var began = clock.GetTimestamp();
        var next = -1L;
        var readings = 0L;
        void Work()
        {
            for (var at = Interlocked.Increment(ref next); at < least || clock.GetElapsedTime(began) < duration; at = Interlocked.Increment(ref next))
            {
                if (stop.IsCancellationRequested)
                {
                    return;
                }

                read(articles[(int)(at % articles.Count)]);
                Interlocked.Increment(ref readings);
            }
        }

        var workers = Enumerable.Range(0, threads).Select(_ => Task.Factory.StartNew(Work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default));
        Task.WaitAll([.. workers], CancellationToken.None);
        return readings;
    }

    /// <summary>Bytes of so many readings, which took the articles in turn.</summary>
    private static long LengthOf(IReadOnlyList<Article> articles, long readings)
    {
        var (bytes, round) = (0L, 0L);
        for (var i = 0; i < articles.Count; i++)
        {
            var length = Encoding.UTF8.GetByteCount(articles[i].Text);
            round += length;
            bytes += i < readings % articles.Count ? length : 0;
        }

        return bytes + (round * (readings / articles.Count));
    }
}
