namespace Marsad.Server.Contracts;

/// <summary>A stretch of an article that was kept out of the reading.</summary>
/// <param name="At">First UTF-16 code unit.</param>
/// <param name="Length">Number of UTF-16 code units.</param>
/// <param name="Reason"><c>repeat</c>, or the id of the furniture row that recognised it.</param>
public sealed record RemovedStretch(int At, int Length, string Reason);
