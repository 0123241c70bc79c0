using System.Collections.Immutable;

namespace Marsad.Reading.Rules;

/// <summary>A pattern rule: where its pattern fits, it emits a mention.</summary>
public sealed class Rule
{
    /// <summary>Its name, unique in the knowledge base.</summary>
    public required string Name { get; init; }

    /// <summary>The phase in which it is tried.</summary>
    public required string Phase { get; init; }

    /// <summary>Of two rules of a phase that fit at one trigger over as many tokens, the higher wins.</summary>
    public int Priority { get; init; }

    /// <summary>The file and line where it begins.</summary>
    public required string File { get; init; }

    /// <summary>Line in the file, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>Label of the mention that it emits.</summary>
    public required string Label { get; init; }

    /// <summary>What the mention gets besides.</summary>
    public required ImmutableArray<Emission> Emissions { get; init; }

    /// <summary>Names of its captures, by slot.</summary>
    public required ImmutableArray<string> Captures { get; init; }

    /// <summary>Texts on which it must fire, and on which it must not.</summary>
    public required ImmutableArray<RuleExample> Examples { get; init; }

    /// <summary>Its compiled patterns; the first that fits counts.</summary>
    internal ImmutableArray<CompiledPattern> Patterns { get; init; } = [];

    /// <inheritdoc/>
    public override string ToString() => Name;
}
