using System.Collections.Immutable;
using Marsad.Reading.Lexicon;

namespace Marsad.Reading.Mentions;

/// <summary>A phrase of the lexicon («ما لا يقل عن»), with all rows that list it.</summary>
public sealed record PhraseMention(int First, int Last, ImmutableArray<WordSense> Senses, Proclitics Proclitics)
    : Mention(First, Last, Senses[0].Lexeme.Id)
{
    /// <summary>A phrase with one sense.</summary>
    public PhraseMention(int first, int last, WordSense sense, Proclitics proclitics)
        : this(first, last, [sense], proclitics)
    {
    }

    /// <inheritdoc/>
    public override string Layer => Layers.Phrase;

    /// <summary>Its first sense, in the order of the knowledge files.</summary>
    public WordSense Sense => Senses[0];

    /// <summary>Its first sense of a class, or null.</summary>
    public WordSense? SenseOf(int lexicalClass)
    {
        foreach (var sense in Senses)
        {
            if (sense.Lexeme.Classes.Has(lexicalClass))
            {
                return sense;
            }
        }

        return null;
    }

    /// <summary>True where one of its senses has the class.</summary>
    public bool Has(int lexicalClass) => SenseOf(lexicalClass) is not null;

    /// <summary>The first value of an attribute among its senses, or null.</summary>
    public override string? Attribute(string name)
    {
        foreach (var sense in Senses)
        {
            if (sense.Lexeme[name] is { } value)
            {
                return value;
            }
        }

        return null;
    }

    /// <inheritdoc/>
    public override string Describe() => string.Join('|', Senses.Select(sense => sense.Lexeme.Id));
}
