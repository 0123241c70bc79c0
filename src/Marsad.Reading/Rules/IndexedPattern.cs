namespace Marsad.Reading.Rules;

/// <summary>A pattern with the rule that it belongs to.</summary>
internal sealed record IndexedPattern(Rule Rule, CompiledPattern Pattern);
