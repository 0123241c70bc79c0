using System.Collections.Immutable;

namespace Marsad.Reading.Lexicon;

/// <summary>The analysis of one spelling, computed once and shared by all its tokens.</summary>
public sealed class WordForm
{
    private readonly ClassSet _classes;

    internal WordForm(string key, ImmutableArray<WordReading> readings, ImmutableArray<NameStart> nameStarts, int word)
    {
        Key = key;
        Readings = readings;
        NameStarts = nameStarts;
        Word = word;
        foreach (var reading in readings)
        {
            foreach (var sense in reading.Senses)
            {
                _classes = _classes.Union(sense.Lexeme.Classes);
            }
        }
    }

    /// <summary>The folded spelling.</summary>
    public string Key { get; }

    /// <summary>Its readings, the least dissected first.</summary>
    public ImmutableArray<WordReading> Readings { get; }

    /// <summary>Ways in which it may begin a name.</summary>
    public ImmutableArray<NameStart> NameStarts { get; }

    /// <summary>Number of the whole spelling in the vocabulary of names, or -1.</summary>
    public int Word { get; }

    /// <summary>What the stages of a reading can make of it.</summary>
    internal SpellingUses Uses { get; set; } = SpellingUses.Unknown;

    /// <summary>All classes that any of its readings has.</summary>
    public ref readonly ClassSet Classes => ref _classes;

    /// <summary>True when a reading has one of the classes.</summary>
    internal bool Overlaps(in ClassSet classes) => _classes.Overlaps(in classes);

    /// <summary>True when the spelling may be read with the proclitic, over a known word or a name.</summary>
    public bool MayCarry(Proclitics proclitic)
    {
        foreach (var reading in Readings)
        {
            if ((reading.Proclitics & proclitic) != 0)
            {
                return true;
            }
        }

        foreach (var start in NameStarts)
        {
            if ((start.Proclitics & proclitic) != 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first sense of a class, or null.</summary>
    public WordSense? SenseOf(int lexicalClass)
    {
        if (!Classes.Has(lexicalClass))
        {
            return null;
        }

        foreach (var reading in Readings)
        {
            foreach (var sense in reading.Senses)
            {
                if (sense.Lexeme.Classes.Has(lexicalClass))
                {
                    return sense with { Features = sense.Features | FeaturesOf(reading.Proclitics) };
                }
            }
        }

        return null;
    }

    /// <summary>The first reading that has a sense of a class, or null.</summary>
    public WordReading? ReadingOf(int lexicalClass)
    {
        if (!Classes.Has(lexicalClass))
        {
            return null;
        }

        foreach (var reading in Readings)
        {
            foreach (var sense in reading.Senses)
            {
                if (sense.Lexeme.Classes.Has(lexicalClass))
                {
                    return reading;
                }
            }
        }

        return null;
    }

    internal static WordFeatures FeaturesOf(Proclitics proclitics) =>
        ((proclitics & Proclitics.The) != 0 ? WordFeatures.Definite : 0)
        | ((proclitics & Proclitics.Will) != 0 ? WordFeatures.Future : 0);

    /// <inheritdoc/>
    public override string ToString() => Key;
}
