namespace Marsad.Cli;

/// <summary>What the program tells its caller when it ends; documented in <c>docs/cli.md</c>.</summary>
public static class ExitCode
{
    /// <summary>Everything that was asked for was done.</summary>
    public const int Done = 0;

    /// <summary>Nothing could be done.</summary>
    public const int Failed = 1;

    /// <summary>The command line was not understood.</summary>
    public const int Usage = 2;

    /// <summary>Some inputs were rejected, the rest was read.</summary>
    public const int Partial = 3;

    /// <summary>Stopped by Ctrl-C; what was acknowledged until then is kept.</summary>
    public const int Interrupted = 130;

    /// <summary>The code of a run over many inputs.</summary>
    /// <param name="taken">Inputs that were read, or were known already.</param>
    /// <param name="rejected">Inputs that were not.</param>
    /// <param name="stop">Cancelled where the user stopped the run.</param>
    public static int Of(long taken, long rejected, CancellationToken stop) =>
        stop.IsCancellationRequested ? Interrupted
        : taken == 0 ? Failed
        : rejected > 0 ? Partial
        : Done;
}
