namespace Marsad.Reading.Lexicon;

/// <summary>A folded spelling in 16 bytes, so that most are compared without going to memory for their letters.</summary>
/// <remarks>
/// Up to 15 letters of one Unicode block of 256 fit in, a byte each, with the block in the last byte; that is nearly
/// every Arabic word, figure and mark. Of all others the value is a hash, and the letters decide.
/// </remarks>
internal readonly record struct PackedKey(ulong Low, ulong High)
{
    private const int Longest = 15;
    private const int BlockShift = 56;
    private const ulong HashMark = 0xFFUL << BlockShift;

    /// <summary>True where equal values are equal spellings.</summary>
    public bool IsExact => High < HashMark;

    /// <summary>Packs a spelling of at least one letter.</summary>
    public static PackedKey Of(ReadOnlySpan<char> key)
    {
        var block = (uint)key[0] >> 8;
        if (key.Length > Longest || block == 0xFF)
        {
            return Hashed(key);
        }

        var (low, high) = (0UL, (ulong)block << BlockShift);
        for (var i = 0; i < key.Length; i++)
        {
            uint unit = key[i];
            if (unit >> 8 != block || (byte)unit == 0)
            {
                return Hashed(key);
            }

            if (i < 8)
            {
                low |= (ulong)(byte)unit << (i * 8);
            }
            else
            {
                high |= (ulong)(byte)unit << ((i - 8) * 8);
            }
        }

        return new PackedKey(low, high);
    }

    /// <summary>Where a search for it begins, in a table whose size is a power of two.</summary>
    public int Slot(int mask)
    {
        var mixed = (Low * 0x9E3779B97F4A7C15) ^ (High * 0xC2B2AE3D27D4EB4F);
        return (int)((mixed ^ (mixed >> 32)) & (uint)mask);
    }

    private static PackedKey Hashed(ReadOnlySpan<char> key)
    {
        var hash = (ulong)key.Length;
        foreach (var unit in key)
        {
            hash = (hash ^ unit) * 0x100000001B3;
        }

        return new PackedKey(hash, HashMark);
    }
}
