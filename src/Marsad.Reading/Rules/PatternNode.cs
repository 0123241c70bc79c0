using System.Collections.Immutable;
using Marsad.Reading.Lexicon;

namespace Marsad.Reading.Rules;

/// <summary>A pattern as its author wrote it.</summary>
internal abstract record PatternNode
{
    private PatternNode()
    {
    }

    /// <summary>A token or phrase of a lexical class.</summary>
    internal sealed record OfClass(int Class, TokenTest Test) : PatternNode;

    /// <summary>A word, by its folded key.</summary>
    internal sealed record Literal(string Key) : PatternNode;

    /// <summary>A whole mention of a layer.</summary>
    internal sealed record OfLayer(string Layer, TokenTest Test) : PatternNode;

    /// <summary>One after the other.</summary>
    internal sealed record Sequence(ImmutableArray<PatternNode> Parts) : PatternNode;

    /// <summary>The first of these that fits.</summary>
    internal sealed record Choice(ImmutableArray<PatternNode> Options) : PatternNode;

    /// <summary>Between so many and so many times, as often as possible.</summary>
    internal sealed record Repeat(PatternNode Inner, int Least, int Most) : PatternNode;

    /// <summary>Up to so many tokens of the same sentence, as few as possible.</summary>
    /// <param name="Most">How many tokens at most.</param>
    /// <param name="AcrossVerbs">True where finite verbs may be passed over too.</param>
    internal sealed record Gap(int Most, bool AcrossVerbs) : PatternNode;

    /// <summary>Something that must not stand here.</summary>
    internal sealed record Not(PatternNode Inner) : PatternNode;

    /// <summary>A part that gets a name.</summary>
    internal sealed record Capture(int Slot, PatternNode Inner) : PatternNode;

    /// <summary>The part that makes the rule be tried at all.</summary>
    internal sealed record Trigger(PatternNode Inner) : PatternNode;

    /// <summary>Tests in braces behind a class or layer.</summary>
    /// <param name="Required">Features that must all be there.</param>
    /// <param name="Forbidden">Features of which none may be there.</param>
    /// <param name="RequiredClitics">Letters of which one must be joined to the front.</param>
    /// <param name="ForbiddenClitics">Letters that must not be joined.</param>
    /// <param name="Attributes">Attributes: name, value (null for any), negated.</param>
    internal sealed record TokenTest(
        WordFeatures Required,
        WordFeatures Forbidden,
        Proclitics RequiredClitics,
        Proclitics ForbiddenClitics,
        ImmutableArray<AttributeTest> Attributes)
    {
        public static readonly TokenTest Any = new(0, 0, 0, 0, []);

        public bool IsAny => Required == 0 && Forbidden == 0 && RequiredClitics == 0 && ForbiddenClitics == 0 && Attributes.IsEmpty;
    }

    /// <summary>A test of one attribute.</summary>
    internal sealed record AttributeTest(string Name, string? Value, bool Negated)
    {
        public bool Passes(string? actual) => Negated != (Value is null ? actual is not null : string.Equals(actual, Value, StringComparison.OrdinalIgnoreCase));
    }
}
