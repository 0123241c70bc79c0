using Marsad.Cli.Terminal;

namespace Marsad.Cli;

/// <summary>The end of a run that could not be done.</summary>
internal static class Failure
{
    /// <summary>Tells the reason and returns the exit code.</summary>
    public static int Tell(string reason)
    {
        Console.Error.WriteLine("marsad: " + PlainText.OneLine(reason));
        return ExitCode.Failed;
    }
}
