using Marsad.Model;

namespace Marsad.Observatory.Ingesting;

/// <summary>An input that could not be read, and why.</summary>
/// <param name="Origin">Where it came from.</param>
/// <param name="Code">Stable code, listed in <c>docs/diagnostics.md</c>.</param>
/// <param name="Reason">What is wrong, and what to do.</param>
public sealed record RejectedInput(InputOrigin Origin, string Code, string Reason);
