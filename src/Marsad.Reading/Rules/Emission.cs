namespace Marsad.Reading.Rules;

/// <summary>One attribute or role of an emitted mention.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Slot">The capture it comes from, or -1 for a literal.</param>
/// <param name="Value">The literal, or the attribute of the captured words to take; null for the captured words themselves.</param>
public sealed record Emission(string Name, int Slot, string? Value);
