using Marsad.Sources.Files;

namespace Marsad.Sources.Records;

/// <summary>
/// Cuts a stream of bytes into lines in constant memory: a line over the limit is measured and skipped, never held.
/// </summary>
internal sealed class LineFeed(ByteFeed feed, int maxLineBytes)
{
    private const int Chunk = 1 << 16;

    private byte[] _buffer = new byte[Chunk];
    private int _start;
    private int _end;

    /// <summary>Number of the current line, from 1.</summary>
    public long Number { get; private set; }

    /// <summary>The current line without its line feed; valid until the next call. Empty where <see cref="Oversize"/> is set.</summary>
    public ReadOnlyMemory<byte> Line { get; private set; }

    /// <summary>Bytes of the current line if it was too long and skipped; else 0.</summary>
    public long Oversize { get; private set; }

    /// <summary>Moves to the next line. False at the end or at a fault of the feed.</summary>
    public bool MoveNext()
    {
        (Line, Oversize) = (default, 0);
        Number++;
        var scanned = 0;
        while (true)
        {
            var found = _buffer.AsSpan(_start + scanned, _end - _start - scanned).IndexOf((byte)'\n');
            if (found >= 0)
            {
                return Take(scanned + found, 1);
            }

            scanned = _end - _start;
            if (scanned > maxLineBytes)
            {
                return Skip();
            }

            if (!Fill())
            {
                // A last line that a fault cut off is not a record.
                return feed.Fault is null && scanned > 0 && Take(scanned, 0);
            }
        }
    }

    private bool Take(int length, int feedLength)
    {
        if (length > maxLineBytes)
        {
            Oversize = length;
        }
        else
        {
            Line = _buffer.AsMemory(_start, length);
        }

        _start += length + feedLength;
        return true;
    }

    private bool Skip()
    {
        Oversize = _end - _start;
        while (true)
        {
            _start = _end = 0;
            if (!Fill())
            {
                return feed.Fault is null;
            }

            var found = _buffer.AsSpan(0, _end).IndexOf((byte)'\n');
            Oversize += found < 0 ? _end : found;
            if (found >= 0)
            {
                _start = found + 1;
                return true;
            }
        }
    }

    private bool Fill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }

        if (_end == _buffer.Length)
        {
            // Doubling keeps the copying linear; the cap is the limit and one chunk to notice that it is passed.
            Array.Resize(ref _buffer, (int)Math.Min(2L * _buffer.Length, (long)maxLineBytes + Chunk));
        }

        var count = feed.Read(_buffer.AsSpan(_end));
        _end += count;
        return count > 0;
    }
}
