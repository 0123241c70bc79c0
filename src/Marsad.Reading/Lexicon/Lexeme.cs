using System.Collections.Frozen;

namespace Marsad.Reading.Lexicon;

/// <summary>One row of the lexicon: a word or phrase with its classes and attributes.</summary>
/// <param name="Id">Id of the row.</param>
/// <param name="Classes">What it is, for rules.</param>
/// <param name="Attributes">What it means, by attribute name.</param>
public sealed record Lexeme(string Id, ClassSet Classes, FrozenDictionary<string, string> Attributes)
{
    /// <summary>Value of an attribute, or null.</summary>
    public string? this[string attribute] => Attributes.GetValueOrDefault(attribute);
}
