namespace Marsad.Model;

/// <summary>Why a slot of a claim has its value.</summary>
/// <param name="Slot">Name of the slot, as in the output format.</param>
/// <param name="Why">Short name of the reason: a rule id, or a named step such as <c>dateline</c>.</param>
/// <param name="Span">The words that decided it, or null where the reason is the absence of any.</param>
public sealed record SlotReason(string Slot, string Why, TextSpan? Span);
