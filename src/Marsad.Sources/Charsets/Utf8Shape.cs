using System.Buffers;
using System.Text;

namespace Marsad.Sources.Charsets;

/// <summary>How far bytes are UTF-8.</summary>
/// <param name="Good">Well-formed sequences of two bytes or more.</param>
/// <param name="Bad">Ill-formed sequences.</param>
/// <param name="FirstBad">Offset of the first ill-formed byte, or -1.</param>
internal readonly record struct Utf8Shape(long Good, long Bad, long FirstBad)
{
    public static Utf8Shape Of(ReadOnlySpan<byte> bytes)
    {
        long good = 0, bad = 0, firstBad = -1;
        for (var at = 0; at < bytes.Length;)
        {
            if (bytes[at] < 0x80)
            {
                at++;
                continue;
            }

            var status = Rune.DecodeFromUtf8(bytes[at..], out _, out var length);
            if (status == OperationStatus.Done)
            {
                good++;
            }
            else
            {
                bad++;
                firstBad = firstBad < 0 ? at : firstBad;
            }

            at += length;
        }

        return new(good, bad, firstBad);
    }
}
