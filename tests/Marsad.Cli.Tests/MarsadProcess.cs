using System.Diagnostics;
using System.Text;

namespace Marsad.Cli.Tests;

/// <summary>The built program, run as its users run it.</summary>
internal static class MarsadProcess
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    /// <summary>Runs it to its end.</summary>
    public static Ended Run(IEnumerable<string> arguments, string input = "")
    {
        using var process = Start(arguments);
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        if (!process.WaitForExit(Longest))
        {
            process.Kill();
            throw new TimeoutException("marsad did not end: " + string.Join(' ', arguments));
        }

        return new Ended(process.ExitCode, output.Result, error.Result);
    }

    /// <summary>Starts it; the caller ends it.</summary>
    public static Process Start(IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "marsad.dll"));
        foreach (var argument in arguments) { start.ArgumentList.Add(argument); }
        return Process.Start(start)!;
    }

    /// <summary>Sends a signal such as <c>-INT</c> by the system's own command.</summary>
    public static void Signal(Process process, string signal)
    {
        using var kill = Process.Start("kill", [signal, process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    internal sealed record Ended(int Code, string Output, string Error)
    {
        public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
