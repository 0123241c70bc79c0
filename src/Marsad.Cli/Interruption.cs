using System.Runtime.InteropServices;

namespace Marsad.Cli;

/// <summary>Ctrl-C and a polite request to end: the run finishes what it has begun to write. A second one ends it at once.</summary>
internal sealed class Interruption : IDisposable
{
    /// <summary>A run that waits for input that does not come cannot see the request; what it holds is not acknowledged.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly CancellationTokenSource _stop = new();
    private readonly PosixSignalRegistration[] _signals;

    public Interruption() =>
        _signals = [PosixSignalRegistration.Create(PosixSignal.SIGINT, Ask), PosixSignalRegistration.Create(PosixSignal.SIGTERM, Ask)];

    /// <summary>True once the first signal has come.</summary>
    public bool Came => _stop.IsCancellationRequested;

    /// <summary>Runs until the end, or for a few seconds more after the first signal.</summary>
    public async Task<int> RunAsync(Func<CancellationToken, Task<int>> run)
    {
        var running = Task.Run(() => run(_stop.Token));
        var asked = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var asking = _stop.Token.Register(asked.SetResult);
        if (await Task.WhenAny(running, asked.Task).ConfigureAwait(false) != running)
        {
            await Task.WhenAny(running, Task.Delay(Patience)).ConfigureAwait(false);
            if (!running.IsCompleted) { return ExitCode.Interrupted; }
        }

        return await running.ConfigureAwait(false);
    }

    public void Dispose()
    {
        foreach (var signal in _signals) { signal.Dispose(); }
        _stop.Dispose();
    }

    private void Ask(PosixSignalContext context)
    {
        context.Cancel = !Came;
        _stop.Cancel();
    }
}
