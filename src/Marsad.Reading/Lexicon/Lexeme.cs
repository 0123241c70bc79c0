using System.Collections.Immutable;

namespace Marsad.Reading.Lexicon;

/// <summary>One row of the lexicon: a word or phrase with its classes and attributes.</summary>
/// <param name="Id">Id of the row.</param>
/// <param name="Number">Its number among all rows, from 0, in file order.</param>
/// <param name="Classes">What it is, for rules.</param>
/// <param name="Attributes">What it means: attribute names, each once, with their values; there are a few at most.</param>
public sealed record Lexeme(string Id, int Number, ClassSet Classes, ImmutableArray<KeyValuePair<string, string>> Attributes)
{
    /// <summary>Value of an attribute, or null.</summary>
    public string? this[string attribute]
    {
        get
        {
            foreach (var (name, value) in Attributes)
            {
                if (name == attribute)
                {
                    return value;
                }
            }

            return null;
        }
    }
}
