using System.Collections.Immutable;

namespace Marsad.Model.Incidents;

/// <summary>Incidents of a record and rows of GED that tell of the same deaths: one of the one or one of the other, or both.</summary>
/// <param name="Incidents">Ours, the best match first; more than one only where <paramref name="Events"/> is one row.</param>
/// <param name="Events">Theirs, the best match first; more than one only where <paramref name="Incidents"/> is one incident.</param>
/// <param name="Ours">Our dead, added up.</param>
/// <param name="Theirs">Their dead, added up.</param>
/// <param name="Score">How well the best two fit; 8 is the least.</param>
/// <param name="Reasons">Why the best two are one, the strongest first.</param>
public sealed record GedMatch(
    ImmutableArray<GedOurs> Incidents,
    ImmutableArray<GedEvent> Events,
    FigureRange Ours,
    FigureRange Theirs,
    int Score,
    ImmutableArray<FigureReason> Reasons)
{
    /// <summary>Where our best figure lies.</summary>
    public GedVerdict Verdict =>
        Ours.Best < Theirs.Low ? GedVerdict.Below
        : Ours.Best > Theirs.High ? GedVerdict.Above
        : GedVerdict.Inside;
}
