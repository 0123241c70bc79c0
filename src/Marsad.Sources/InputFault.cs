using Marsad.Model;

namespace Marsad.Sources;

/// <summary>Why an input cannot be read, before it is known which record of which file it concerns.</summary>
internal sealed record InputFault(string Code, string Reason)
{
    public Intake.Rejected At(InputOrigin origin) => new(origin, Code, Reason);

    public static InputFault Empty() =>
        new("IN001", "There is no text in it. Check that it was saved completely.");

    public static InputFault Binary(string what, long offset) =>
        new("IN002", $"It is not text but {what} (byte {offset}). Convert it to text, HTML or JSON Lines first.");

    public static InputFault UnknownEncoding(long offset) =>
        new("IN003", $"The character encoding cannot be told: byte {offset} is not UTF-8, and the bytes do not read as Arabic in windows-1256 or ISO-8859-6. Convert it to UTF-8.");

    public static InputFault TooLarge(string limitName, long limit, long? actual) =>
        new("IN004", $"It has {Size(actual, limit)}; {limitName} allows {limit}. Split it, or raise the limit with --limit.");

    public static InputFault LineTooLong(long limit, long actual) =>
        new("IN005", $"The line has {actual} bytes; MaxLineBytes allows {limit}. The line was skipped. Split the record, or raise the limit with --limit.");

    public static InputFault DamagedGzip(string detail) =>
        new("IN006", $"The gzip data is damaged or cut off ({detail}). Transfer or compress the file again.");

    public static InputFault TooDense(int limit, long compressed, long unfolded) =>
        new("IN007", $"{compressed} compressed bytes unfold to more than {unfolded}; MaxCompressionRatio allows {limit} to one. Decompress it yourself if you trust it.");

    public static InputFault BrokenJson(int column, string detail) =>
        new("IN008", $"The line is not valid JSON at column {column}: {detail} Write one complete object a line.");

    public static InputFault NotAnObject() =>
        new("IN009", "The line is JSON, but not an object. Write one object with a \"text\" field a line.");

    public static InputFault NoText(string what) =>
        new("IN010", $"The field \"text\" {what}. Every record needs its article there, as a string.");

    public static InputFault ArticleTooLong(long limit, long actual) =>
        new("IN011", $"The article has {actual} characters; MaxArticleChars allows {limit}. Split it, or raise the limit with --limit.");

    public static InputFault NoArticle() =>
        new("IN012", "The page holds no article text; it may be a list of links or be filled in by a script. Save the page after it has loaded.");

    public static InputFault Missing() =>
        new("IN013", "There is no such file or folder. Check the path.");

    public static InputFault Unreadable(string detail) =>
        new("IN014", $"It cannot be read: {detail} Check that it is a file and that you may read it.");

    public static InputFault EmptyFolder() =>
        new("IN015", "The folder holds no input. Hidden files are not read. Check the path.");

    public static InputFault JsonArray() =>
        new("IN016", "It is one JSON array. Write it as JSON Lines: one object a line, without brackets and commas around them.");

    public static InputFault FolderLink() =>
        new("IN017", "It is a link to a folder; links inside a folder are not followed. Name its target as an input.");

    private static string Size(long? actual, long limit) =>
        actual is { } bytes ? $"{bytes} bytes" : $"more than {limit} bytes";
}
