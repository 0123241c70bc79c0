using Marsad.Model;
using Marsad.Sources.Cleaning;
using Marsad.Sources.Files;
using Marsad.Sources.Html;
using Marsad.Sources.Records;
using Marsad.Sources.Text;

namespace Marsad.Sources;

/// <summary>Reads articles from files, folders and streams: plain text, HTML and JSON Lines, each also in gzip.</summary>
/// <remarks>
/// Lazy and in constant memory: one record, or one document, is held at a time. Whatever cannot be read comes as
/// <see cref="Intake.Rejected"/> with a code of <c>docs/diagnostics.md</c>; nothing is thrown for the sake of an
/// input. Instances have no state of their own and may be shared between threads.
/// </remarks>
/// <param name="limits">How much of one input is read.</param>
/// <param name="cleaner">Marks what is not the article.</param>
public sealed class InputReader(InputLimits limits, PageCleaner cleaner)
{
    private const string StandardInput = "-";

    /// <summary>Reads the inputs in the order given; folders recursively, in ordinal order of names.</summary>
    /// <param name="paths">Files, folders, or <c>-</c> for standard input.</param>
    public IEnumerable<Intake> Read(IEnumerable<string> paths) => Read(paths, byLine: false);

    /// <summary>Reads the inputs in the same order; each line of a plain text is an input of its own, and is not cleaned: it is no page.</summary>
    /// <param name="paths">Files, folders, or <c>-</c> for standard input.</param>
    public IEnumerable<Intake> ReadLines(IEnumerable<string> paths) => Read(paths, byLine: true);

    private IEnumerable<Intake> Read(IEnumerable<string> paths, bool byLine)
    {
        foreach (var path in paths)
        {
            var found = path == StandardInput ? [new FoundInput(path)] : InputWalk.From(path);
            foreach (var intake in found.SelectMany(input => Read(input, byLine)))
            {
                yield return intake;
            }
        }
    }

    /// <summary>Reads one input from a stream, which stays open.</summary>
    /// <param name="stream">The bytes; need not be seekable.</param>
    /// <param name="name">Its name, from which the format is taken where it has a known extension; it goes into every origin.</param>
    public IEnumerable<Intake> Read(Stream stream, string name) => Read(stream, name, byLine: false);

    private IEnumerable<Intake> Read(Stream stream, string name, bool byLine)
    {
        using var feed = new ByteFeed(stream, limits);
        if (feed.Fault is not null || feed.Head.IsEmpty)
        {
            yield return (feed.Fault ?? InputFault.Empty()).At(new(name, 0));
            yield break;
        }

        var format = FormatGuess.Of(name, feed.Head);
        var areLines = byLine && format == InputFormat.Text;
        var intakes = format == InputFormat.Records ? RecordReader.Read(feed, name, limits)
            : areLines ? PlainLineReader.Read(feed, name, limits)
            : [ReadDocument(feed, name, format)];
        foreach (var intake in intakes)
        {
            yield return intake is Intake.Accepted accepted && !areLines
                ? accepted with { Article = cleaner.Clean(accepted.Article) }
                : intake;
        }
    }

    private IEnumerable<Intake> Read(FoundInput found, bool byLine)
    {
        var fault = found.Fault;
        using var stream = fault is null ? Open(found.Path, out fault) : null;
        if (stream is null)
        {
            yield return fault!.At(new(found.Path, 0));
            yield break;
        }

        foreach (var intake in Read(stream, found.Path, byLine))
        {
            yield return intake;
        }
    }

    private static Stream? Open(string path, out InputFault? fault)
    {
        fault = null;
        try
        {
            return path == StandardInput
                ? Console.OpenStandardInput()
                : new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 1 << 16, FileOptions.SequentialScan);
        }
        catch (FileNotFoundException)
        {
            fault = InputFault.Missing();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            fault = InputFault.Unreadable("the system refused to open it.");
        }

        return null;
    }

    private Intake ReadDocument(ByteFeed feed, string name, InputFormat format)
    {
        var origin = new InputOrigin(name, 0);
        if (format == InputFormat.JsonArray)
        {
            return InputFault.JsonArray().At(origin);
        }

        feed.Limit(limits.MaxDocumentBytes, nameof(InputLimits.MaxDocumentBytes));
        var (article, fault) = format == InputFormat.Html ? PageReader.Read(feed, name) : PlainTextReader.Read(feed, name);
        return fault is not null ? fault.At(origin)
            : article!.Text.Length > limits.MaxArticleChars
                ? InputFault.ArticleTooLong(limits.MaxArticleChars, article.Text.Length).At(origin)
            : new Intake.Accepted(origin, article);
    }
}
