using Spectre.Console;

namespace Marsad.Cli.Terminal;

/// <summary>Progress of a long run on standard error: a line that changes where there is a terminal, nothing elsewhere.</summary>
internal static class Waiting
{
    /// <summary>Runs it; what it tells takes the place of <paramref name="first"/> and of what it told before. It is given null where nobody would see it.</summary>
    public static T Show<T>(Screen screen, string first, Func<Action<string>?, T> run)
    {
        if (!screen.TalksToTerminal) { return run(null); }
        var talk = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return talk.Status().Start(first, status => run(text => status.Status(text)));
    }
}
