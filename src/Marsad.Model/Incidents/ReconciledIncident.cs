using System.Collections.Immutable;

namespace Marsad.Model.Incidents;

/// <summary>An incident with its figures and how well it is supported.</summary>
/// <param name="Incident">The incident.</param>
/// <param name="Policy">Name of the policy that set low, best and high.</param>
/// <param name="Figures">Its figures, by harm and side.</param>
/// <param name="Checks">Running totals that are told beside it; never added.</param>
/// <param name="Grade">How well it is supported.</param>
public sealed record ReconciledIncident(
    Incident Incident,
    string Policy,
    ImmutableArray<IncidentFigure> Figures,
    ImmutableArray<FigureCheck> Checks,
    Grade Grade);
