namespace Marsad.Reading.Rules;

/// <summary>Where a pattern fits.</summary>
/// <param name="First">Index of the first token covered.</param>
/// <param name="Last">Index behind the last one.</param>
/// <param name="TriggerFirst">Index of the trigger's first token.</param>
/// <param name="TriggerLast">Index behind the trigger's last token.</param>
internal readonly record struct PatternMatch(int First, int Last, int TriggerFirst, int TriggerLast);
