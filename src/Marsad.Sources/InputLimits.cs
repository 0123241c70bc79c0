using System.Collections.Immutable;

namespace Marsad.Sources;

/// <summary>How much of one input is read. Whatever is larger is rejected with a message that names the limit.</summary>
public sealed record InputLimits
{
    /// <summary>Bytes of one file of line records, after decompression. Default: 1 GiB.</summary>
    public long MaxFileBytes { get; init; } = 1L << 30;

    /// <summary>Bytes of one text or HTML document, after decompression. Default: 32 MiB.</summary>
    public int MaxDocumentBytes { get; init; } = 32 << 20;

    /// <summary>Bytes of one line of a file of line records. Default: 16 MiB.</summary>
    public int MaxLineBytes { get; init; } = 16 << 20;

    /// <summary>Length of an article's text, in UTF-16 code units. Default: 2,000,000.</summary>
    public int MaxArticleChars { get; init; } = 2_000_000;

    /// <summary>
    /// Bytes that one compressed byte may unfold to. News in gzip stays below 20; what goes beyond this is made
    /// to exhaust the reader. Not applied to the first MiB. Default: 200.
    /// </summary>
    public int MaxCompressionRatio { get; init; } = 200;

    /// <summary>The names of the limits, as messages write them.</summary>
    public static ImmutableArray<string> Names { get; } =
        [nameof(MaxFileBytes), nameof(MaxDocumentBytes), nameof(MaxLineBytes), nameof(MaxArticleChars), nameof(MaxCompressionRatio)];

    /// <summary>These limits with one of them changed; null where there is no limit of the name or it cannot be that large.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <param name="value">Its value, from 1; below 2^31 for all but <see cref="MaxFileBytes"/>.</param>
    public InputLimits? With(string name, long value) => name switch
    {
        _ when value < 1 => null,
        nameof(MaxFileBytes) => this with { MaxFileBytes = value },
        _ when value > int.MaxValue => null,
        nameof(MaxDocumentBytes) => this with { MaxDocumentBytes = (int)value },
        nameof(MaxLineBytes) => this with { MaxLineBytes = (int)value },
        nameof(MaxArticleChars) => this with { MaxArticleChars = (int)value },
        nameof(MaxCompressionRatio) => this with { MaxCompressionRatio = (int)value },
        _ => null,
    };
}
