using Marsad.Model;

namespace Marsad.Reading.Mentions;

/// <summary>A typed stretch of tokens, with the rule or knowledge row that made it.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="Last">Index behind its last token.</param>
/// <param name="Origin">What made it: a rule id, a grammar's name or a knowledge row.</param>
public abstract record Mention(int First, int Last, string Origin)
{
    /// <summary>Number of tokens.</summary>
    public int Length => Last - First;

    /// <summary>Its layer, as rules name it.</summary>
    public abstract string Layer { get; }

    /// <summary>Value of an attribute that rules may test, or null where it has none.</summary>
    public virtual string? Attribute(string name) => null;

    /// <summary>Its value in words, for people to read.</summary>
    public abstract string Describe();

    /// <summary>Its value for programs, or null where its layer has none.</summary>
    public virtual AnnotationFacts? Facts() => null;
}
