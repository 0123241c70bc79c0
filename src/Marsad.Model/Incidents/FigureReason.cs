using System.Collections.Immutable;

namespace Marsad.Model.Incidents;

/// <summary>Why a figure is what it is.</summary>
/// <param name="Code">Stable code, such as <c>best.placed</c>; listed in <c>docs/tolls.md</c>.</param>
/// <param name="Message">The same for a reader, in English.</param>
/// <param name="Claims">Keys of the claims that decided it; may be empty.</param>
public sealed record FigureReason(string Code, string Message, ImmutableArray<string> Claims);
