namespace Marsad.Observatory.Reading;

/// <summary>Applies a function on several threads and gives the results in the order of the inputs.</summary>
/// <remarks>
/// Inputs are pulled only as results are taken, and only so far ahead: by number and by weight, so that a run of
/// huge articles does not fill the memory where a run of small ones would keep the threads busy.
/// </remarks>
/// <param name="apply">The function. What it throws is thrown to whoever takes the result.</param>
/// <param name="weigh">Weight of an input.</param>
/// <param name="threads">How many inputs are worked on at the same time; at least 1.</param>
internal sealed class OrderedParallel<TInput, TResult>(Func<TInput, TResult> apply, Func<TInput, int> weigh, int threads)
{
    /// <summary>Most inputs that are pulled ahead of the result that is taken.</summary>
    public const int MostAhead = 512;

    /// <summary>Weight beyond which no further input is pulled ahead.</summary>
    public const long HeaviestAhead = 16_000_000;

    public IEnumerable<TResult> Run(IEnumerable<TInput> inputs, CancellationToken stop)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var scheduler = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, Math.Max(1, threads)).ConcurrentScheduler;
        var ahead = new Queue<Pulled>();
        using var source = inputs.GetEnumerator();
        try
        {
            var weight = 0L;
            var more = true;
            while (true)
            {
                while (more && ahead.Count < MostAhead && weight < HeaviestAhead)
                {
                    stop.ThrowIfCancellationRequested();
                    more = source.MoveNext();
                    if (more)
                    {
                        var pulled = Start(source.Current, scheduler, ended.Token);
                        ahead.Enqueue(pulled);
                        weight += pulled.Weight;
                    }
                }

                if (!ahead.TryDequeue(out var first))
                {
                    yield break;
                }

                stop.ThrowIfCancellationRequested();
                weight -= first.Weight;
                yield return first.Result.GetAwaiter().GetResult();
            }
        }
        finally
        {
            // Nothing of ours runs on after the caller has turned away.
            ended.Cancel();
            foreach (var pulled in ahead)
            {
                ((IAsyncResult)pulled.Result).AsyncWaitHandle.WaitOne();
            }
        }
    }

    private Pulled Start(TInput input, TaskScheduler scheduler, CancellationToken ended) =>
        new(Task.Factory.StartNew(() => apply(input), ended, TaskCreationOptions.DenyChildAttach, scheduler), weigh(input));

    private readonly record struct Pulled(Task<TResult> Result, int Weight);
}
