using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Marsad.Reading.Lexicon;

/// <summary>A set of lexical classes, by their numbers 0 to 511.</summary>
public readonly struct ClassSet : IEquatable<ClassSet>
{
    /// <summary>How many classes a knowledge base may have.</summary>
    public const int Capacity = Words * 64;

    /// <summary>The empty set.</summary>
    public static readonly ClassSet Empty;

    private const int Words = 8;
    private const int Half = Words / 2;

    private readonly Bits _bits;

    private ClassSet(Bits bits) => _bits = bits;

    /// <summary>True when no class is in the set.</summary>
    public bool IsEmpty => !Overlaps(this);

    /// <summary>The set of one class.</summary>
    public static ClassSet Of(int number)
    {
        var bits = default(Bits);
        bits[number >> 6] = 1UL << (number & 63);
        return new ClassSet(bits);
    }

    /// <summary>True when the class is in the set.</summary>
    public bool Has(int number) => (_bits[number >> 6] & (1UL << (number & 63))) != 0;

    /// <summary>True when the sets share a class.</summary>
    public bool Overlaps(in ClassSet other)
    {
        ReadOnlySpan<ulong> mine = _bits;
        ReadOnlySpan<ulong> theirs = other._bits;
        var low = Vector256.Create(mine) & Vector256.Create(theirs);
        var high = Vector256.Create(mine[Half..]) & Vector256.Create(theirs[Half..]);
        return (low | high) != Vector256<ulong>.Zero;
    }

    /// <summary>All classes of both sets.</summary>
    public ClassSet Union(in ClassSet other)
    {
        var bits = _bits;
        for (var i = 0; i < Words; i++)
        {
            bits[i] |= other._bits[i];
        }

        return new ClassSet(bits);
    }

    /// <summary>The classes that both sets have.</summary>
    public ClassSet Intersect(in ClassSet other)
    {
        var bits = _bits;
        for (var i = 0; i < Words; i++)
        {
            bits[i] &= other._bits[i];
        }

        return new ClassSet(bits);
    }

    /// <inheritdoc/>
    public bool Equals(ClassSet other) => ((ReadOnlySpan<ulong>)_bits).SequenceEqual(other._bits);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ClassSet other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var word in _bits)
        {
            hash.Add(word);
        }

        return hash.ToHashCode();
    }

    /// <summary>True when both hold the same classes.</summary>
    public static bool operator ==(ClassSet left, ClassSet right) => left.Equals(right);

    /// <summary>True when they do not.</summary>
    public static bool operator !=(ClassSet left, ClassSet right) => !left.Equals(right);

    /// <summary>The numbers of the classes, rising.</summary>
    public Enumerator GetEnumerator() => new(this);

    /// <summary>Goes through the numbers of a set.</summary>
    public ref struct Enumerator(ClassSet set)
    {
        private ulong _left = set._bits[0];
        private int _word;

        /// <summary>The number.</summary>
        public int Current { get; private set; }

        /// <summary>Goes on to the next number; false when there is none.</summary>
        public bool MoveNext()
        {
            while (_left == 0)
            {
                if (++_word >= Words)
                {
                    return false;
                }

                _left = set._bits[_word];
            }

            Current = (_word << 6) + BitOperations.TrailingZeroCount(_left);
            _left &= _left - 1;
            return true;
        }
    }

    [InlineArray(Words)]
    private struct Bits
    {
        private ulong _first;
    }
}
