using System.Collections.Immutable;

namespace Marsad.Reading.Rules;

/// <summary>A text in a rule file that says what the rule must, or must not, do with it.</summary>
/// <param name="Text">The text.</param>
/// <param name="Fires">True where the rule must fire.</param>
/// <param name="Expected">What the emitted mention must hold: name and value.</param>
/// <param name="Line">Line in the rule file, from 1.</param>
public sealed record RuleExample(string Text, bool Fires, ImmutableArray<KeyValuePair<string, string>> Expected, int Line);
