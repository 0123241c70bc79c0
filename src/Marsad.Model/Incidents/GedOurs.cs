namespace Marsad.Model.Incidents;

/// <summary>An incident of the record as it is set beside GED.</summary>
/// <param name="Incident">The incident.</param>
/// <param name="From">First possible day.</param>
/// <param name="To">Last possible day.</param>
/// <param name="Killed">Its dead of all sides, nobody twice.</param>
public sealed record GedOurs(ReconciledIncident Incident, DateOnly From, DateOnly To, FigureRange Killed);
