namespace Marsad.Reading.Rules;

/// <summary>Where a pattern fits.</summary>
/// <param name="First">Index of the first token covered.</param>
/// <param name="Last">Index behind the last one.</param>
/// <param name="TriggerFirst">Index of the trigger's first token.</param>
/// <param name="TriggerLast">Index behind the trigger's last token.</param>
/// <param name="Marks">First and last token index of each capture; -1 where it has none.</param>
internal sealed record PatternMatch(int First, int Last, int TriggerFirst, int TriggerLast, int[] Marks);
