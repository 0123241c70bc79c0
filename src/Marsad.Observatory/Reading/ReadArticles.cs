using Marsad.Model;

namespace Marsad.Observatory.Reading;

/// <summary>Reads articles on several threads and gives the outcomes in the order of the inputs, whatever the number of threads.</summary>
/// <param name="read">Reads one article.</param>
/// <param name="inputs">Takes the inputs in.</param>
/// <param name="threads">How many articles are read at the same time; at least 1.</param>
public sealed class ReadArticles(ReadArticle read, ReadInputs inputs, int threads)
{
    /// <summary>Code of an article on which the engine failed.</summary>
    public const string EngineFailed = "READ001";

    /// <summary>Reads the inputs. Only a bounded number is in memory at any time.</summary>
    /// <param name="paths">Files, folders, or <c>-</c> for standard input.</param>
    /// <param name="stop">Stops between two inputs.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public IEnumerable<ReadOutcome> Run(IEnumerable<string> paths, CancellationToken stop) => Run(paths, outcome => outcome, stop);

    /// <summary>Reads the inputs, and turns each outcome into something else on the thread that read it.</summary>
    /// <remarks>An article whose outcome cannot be turned counts as one on which the engine failed.</remarks>
    internal IEnumerable<TResult> Run<TResult>(IEnumerable<string> paths, Func<ReadOutcome, TResult> then, CancellationToken stop) =>
        new OrderedParallel<Intake, TResult>(intake => Read(intake, then), Weigh, threads).Run(inputs(paths), stop);

    private static int Weigh(Intake intake) => intake is Intake.Accepted accepted ? accepted.Article.Text.Length : 0;

    private TResult Read<TResult>(Intake intake, Func<ReadOutcome, TResult> then) => intake switch
    {
        Intake.Accepted accepted => Read(accepted, then),
        Intake.Rejected rejected => then(new ReadOutcome.Rejected(rejected.Origin, rejected.Code, rejected.Reason)),
        _ => throw new ArgumentException("An intake of no known kind: " + intake.GetType().Name + ".", nameof(intake)),
    };

    // One article on which the engine fails must not stop the others; the type and message say what to report.
    private TResult Read<TResult>(Intake.Accepted accepted, Func<ReadOutcome, TResult> then)
    {
        try
        {
            return then(new ReadOutcome.Read(accepted.Origin, read(accepted.Article)));
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return then(new ReadOutcome.Rejected(
                accepted.Origin,
                EngineFailed,
                $"The engine failed on this article ({fault.GetType().Name}: {fault.Message}). The others are not affected; please report it with the article."));
        }
    }
}
