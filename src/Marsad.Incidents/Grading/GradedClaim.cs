using Marsad.Model;
using Marsad.Model.Incidents;

namespace Marsad.Incidents.Grading;

/// <summary>A claim as the grade sees it.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Telling">Where it is told.</param>
/// <param name="Source">Who says it, or null for the writer.</param>
/// <param name="Rank">How far the source is trusted.</param>
/// <param name="IsParty">The source is a side of the incident, or speaks for one.</param>
/// <param name="SpeaksForDoers">The source is who acted, or speaks for them.</param>
/// <param name="SpeaksForHarmed">The source is whose people were harmed or struck, or speaks for them.</param>
/// <param name="IsAdmission">A side says it against its interest: its own losses, or harm to civilians that it did.</param>
/// <param name="Doer">Who is said to have done it, or null.</param>
internal sealed record GradedClaim(
    string Key,
    Telling Telling,
    ActorKey? Source,
    int Rank,
    bool IsParty,
    bool SpeaksForDoers,
    bool SpeaksForHarmed,
    bool IsAdmission,
    ActorKey? Doer);
