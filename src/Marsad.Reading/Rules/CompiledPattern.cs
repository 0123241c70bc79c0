namespace Marsad.Reading.Rules;

/// <summary>A pattern, cut at its trigger.</summary>
/// <param name="Trigger">Matches the trigger, forwards.</param>
/// <param name="After">Matches what follows it, forwards; null where nothing does.</param>
/// <param name="Before">Matches what precedes it, backwards; null where nothing does.</param>
/// <param name="TriggerClasses">Lexical classes that may make the trigger.</param>
/// <param name="TriggerKeys">Folded words that may make the trigger.</param>
/// <param name="TriggerLayers">Layers whose mentions may make the trigger.</param>
/// <param name="Captures">Number of captures.</param>
internal sealed record CompiledPattern(
    MatchNode? Trigger,
    MatchNode? After,
    MatchNode? Before,
    int[] TriggerClasses,
    string[] TriggerKeys,
    string[] TriggerLayers,
    int Captures);
