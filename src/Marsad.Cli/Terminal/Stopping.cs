namespace Marsad.Cli.Terminal;

/// <summary>Runs that a person may stop.</summary>
internal static class Stopping
{
    /// <summary>The items until the user stops the run; the stop is the end of the sequence, not a fault.</summary>
    public static IEnumerable<T> UntilStopped<T>(this IEnumerable<T> items, CancellationToken stop)
    {
        using var each = items.GetEnumerator();
        while (MoveNext(each, stop)) { yield return each.Current; }
    }

    private static bool MoveNext<T>(IEnumerator<T> each, CancellationToken stop)
    {
        try { return !stop.IsCancellationRequested && each.MoveNext(); }
        catch (OperationCanceledException) when (stop.IsCancellationRequested) { return false; }
    }
}
