using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Marsad.Cli.Terminal;

/// <summary>Standard output for data, standard error for talk. UTF-8 without a byte order mark, LF line ends.</summary>
public sealed class Screen : IDisposable
{
    private const int OutputBuffer = 1 << 16;

    private Screen(TextWriter output, TextWriter error, bool live, bool colour, bool talksToTerminal)
    {
        (Output, Error, IsLive, UsesColour, TalksToTerminal) = (output, error, live, colour, talksToTerminal);
    }

    /// <summary>Where data goes. Buffered: <see cref="EndItem"/> shows it where a person waits for it.</summary>
    public TextWriter Output { get; }

    /// <summary>Where messages go.</summary>
    public TextWriter Error { get; }

    /// <summary>True when standard output is a terminal.</summary>
    public bool IsLive { get; }

    /// <summary>True when colour codes may go to standard output.</summary>
    public bool UsesColour { get; }

    /// <summary>True when standard error is a terminal that can draw progress.</summary>
    public bool TalksToTerminal { get; }

    /// <summary>Opens the process's own streams.</summary>
    /// <param name="noColour">True where the user asked for none; <c>NO_COLOR</c> and <c>TERM=dumb</c> ask too.</param>
    public static Screen Open(bool noColour)
    {
        var dumb = Environment.GetEnvironmentVariable("TERM") == "dumb";
        var plain = noColour || dumb || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new Screen(
            new StreamWriter(OpenOutput(), utf8, OutputBuffer) { NewLine = "\n" },
            new StreamWriter(Console.OpenStandardError(), utf8) { NewLine = "\n", AutoFlush = true },
            live: !Console.IsOutputRedirected,
            colour: !plain && !Console.IsOutputRedirected,
            talksToTerminal: !dumb && !Console.IsErrorRedirected);
    }

    /// <summary>Ends one item of output: shown at once on a terminal, with the next full buffer elsewhere.</summary>
    public void EndItem()
    {
        if (IsLive) { Output.Flush(); }
    }

    /// <summary>Writes one message line to standard error, with the program's name.</summary>
    public void Say(string message) => Error.WriteLine("marsad: " + PlainText.OneLine(message));

    /// <inheritdoc/>
    public void Dispose() => Output.Flush();

    /// <summary>The console's own stream hides a closed pipe, and a long run would go on for nobody; a bare handle tells.</summary>
    private static Stream OpenOutput()
    {
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected) { return Console.OpenStandardOutput(); }
        try
        {
            var pipe = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
            // A file shared with standard error must be written where it ends now, which only the console's stream does.
            return pipe.CanSeek ? Console.OpenStandardOutput() : new PipeStream(pipe);
        }
        catch (Exception fault) when (fault is IOException or ArgumentException or UnauthorizedAccessException)
        {
            return Console.OpenStandardOutput();
        }
    }
}
