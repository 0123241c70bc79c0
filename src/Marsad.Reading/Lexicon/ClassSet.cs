using System.Numerics;

namespace Marsad.Reading.Lexicon;

/// <summary>A set of lexical classes, by their numbers 0 to 255.</summary>
public readonly record struct ClassSet(ulong A, ulong B, ulong C, ulong D)
{
    /// <summary>How many classes a knowledge base may have.</summary>
    public const int Capacity = 256;

    /// <summary>The empty set.</summary>
    public static readonly ClassSet Empty;

    /// <summary>True when no class is in the set.</summary>
    public bool IsEmpty => (A | B | C | D) == 0;

    /// <summary>The set of one class.</summary>
    public static ClassSet Of(int number) => (number >> 6) switch
    {
        0 => new(1UL << number, 0, 0, 0),
        1 => new(0, 1UL << (number & 63), 0, 0),
        2 => new(0, 0, 1UL << (number & 63), 0),
        _ => new(0, 0, 0, 1UL << (number & 63)),
    };

    /// <summary>True when the class is in the set.</summary>
    public bool Has(int number) => ((number < 128 ? (number < 64 ? A : B) : (number < 192 ? C : D)) & (1UL << (number & 63))) != 0;

    /// <summary>True when the sets share a class.</summary>
    public bool Overlaps(in ClassSet other) => ((A & other.A) | (B & other.B) | (C & other.C) | (D & other.D)) != 0;

    /// <summary>All classes of both sets.</summary>
    public ClassSet Union(ClassSet other) => new(A | other.A, B | other.B, C | other.C, D | other.D);

    /// <summary>The classes that both sets have.</summary>
    public ClassSet Intersect(ClassSet other) => new(A & other.A, B & other.B, C & other.C, D & other.D);

    /// <summary>The numbers of the classes, rising.</summary>
    public Enumerator GetEnumerator() => new(this);

    /// <summary>Goes through the numbers of a set.</summary>
    public ref struct Enumerator(ClassSet set)
    {
        private ulong _left = set.A;
        private int _word;

        /// <summary>The number.</summary>
        public int Current { get; private set; }

        /// <summary>Goes on to the next number; false when there is none.</summary>
        public bool MoveNext()
        {
            while (_left == 0)
            {
                if (++_word > 3)
                {
                    return false;
                }

                _left = _word switch { 1 => set.B, 2 => set.C, _ => set.D };
            }

            Current = (_word << 6) + BitOperations.TrailingZeroCount(_left);
            _left &= _left - 1;
            return true;
        }
    }
}
