namespace Marsad.Sources.Files;

/// <summary>What kind of input a file is.</summary>
internal enum InputFormat
{
    /// <summary>One article as plain text.</summary>
    Text,

    /// <summary>One article as an HTML page.</summary>
    Html,

    /// <summary>JSON Lines: one article a line.</summary>
    Records,

    /// <summary>A JSON array, which is not read: it cannot be streamed line by line.</summary>
    JsonArray,
}
