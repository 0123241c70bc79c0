using System.IO.Compression;
using System.Text;

namespace Marsad.Sources.Files;

/// <summary>
/// The bytes of one input, decompressed, counted and held to the limits. Faults of the disk or of the data are
/// kept in <see cref="Fault"/> instead of thrown, so that a lazy reader can report them as an outcome.
/// </summary>
internal sealed class ByteFeed : IDisposable
{
    private const int HeadBytes = 4096;
    private const long DenseFrom = 1 << 20;

    private readonly InputLimits _limits;
    private readonly long? _knownLength;
    private readonly ReplayStream? _compressed;
    private readonly GZipStream? _unfolding;
    private readonly byte[] _head;
    private Stream _content;
    private long _limit = long.MaxValue;
    private string _limitName = "";
    private long _total;

    // Without this switch of the framework, gzip data that was cut off ends as if it were complete.
    static ByteFeed() => AppContext.SetSwitch("System.IO.Compression.UseStrictValidation", true);

    /// <summary>Looks at the first bytes. The stream stays the caller's to close.</summary>
    public ByteFeed(Stream stream, InputLimits limits)
    {
        _limits = limits;
        _content = stream;
        _head = ReadHead();
        if (_head is [0x1F, 0x8B, ..])
        {
            _compressed = new ReplayStream(_head, stream);
            _content = _unfolding = new GZipStream(_compressed, CompressionMode.Decompress);
            _head = ReadHead();
        }
        else
        {
            _knownLength = stream.CanSeek ? stream.Length : null;
        }

        _content = new ReplayStream(_head, _content);
    }

    /// <summary>The first bytes, at most 4096, decompressed.</summary>
    public ReadOnlySpan<byte> Head => _head;

    /// <summary>What ended the feed early, or null.</summary>
    public InputFault? Fault { get; private set; }

    /// <summary>Sets how many bytes may be read before the feed ends with a fault.</summary>
    public void Limit(long bytes, string limitName) => (_limit, _limitName) = (bytes, limitName);

    /// <summary>Reads the rest, up to the limit.</summary>
    public byte[] ReadToEnd()
    {
        using var all = new MemoryStream();
        var buffer = new byte[1 << 16];
        int count;
        while ((count = Read(buffer)) > 0)
        {
            all.Write(buffer, 0, count);
        }

        return all.ToArray();
    }

    /// <summary>Makes the feed hand out UTF-8 from here on.</summary>
    public void TranscodeFrom(Encoding encoding) =>
        _content = Encoding.CreateTranscodingStream(_content, encoding, Encoding.UTF8, leaveOpen: true);

    /// <summary>Reads on. Returns 0 at the end or at a fault.</summary>
    public int Read(Span<byte> buffer)
    {
        if (Fault is not null)
        {
            return 0;
        }

        var count = ReadGuarded(buffer);
        _total += count;
        if (_total > _limit)
        {
            Fault = InputFault.TooLarge(_limitName, _limit, _knownLength);
        }
        else if (_compressed is { } packed && _total > DenseFrom && _total / _limits.MaxCompressionRatio > packed.Handed)
        {
            Fault = InputFault.TooDense(_limits.MaxCompressionRatio, packed.Handed, _total);
        }

        return Fault is null ? count : 0;
    }

    /// <inheritdoc/>
    public void Dispose() => _unfolding?.Dispose();

    private byte[] ReadHead()
    {
        var head = new byte[HeadBytes];
        var filled = 0;
        while (filled < head.Length && Fault is null)
        {
            var count = ReadGuarded(head.AsSpan(filled));
            if (count == 0)
            {
                break;
            }

            filled += count;
        }

        return head[..filled];
    }

    private int ReadGuarded(Span<byte> buffer)
    {
        try
        {
            return _content.Read(buffer);
        }
        catch (InvalidDataException error)
        {
            Fault = InputFault.DamagedGzip(error.Message.TrimEnd('.'));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            Fault = InputFault.Unreadable("reading stopped with an input/output error.");
        }

        return 0;
    }
}
