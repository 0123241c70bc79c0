using System.Collections.Immutable;
using Marsad.Model.Incidents;

namespace Marsad.Incidents.Comparing;

/// <summary>How well one incident and one row fit.</summary>
/// <param name="Ours">The incident.</param>
/// <param name="Theirs">The row.</param>
/// <param name="Score">The more, the better; two that stand alone need <see cref="GedFitter.Least"/>.</param>
/// <param name="WithoutFigures">The part of it that days, place and sides give: what counts where several are added up.</param>
/// <param name="Kilometres">How far apart.</param>
/// <param name="Reasons">Why, the strongest first.</param>
internal sealed record GedFit(GedOurs Ours, GedEvent Theirs, int Score, int WithoutFigures, double Kilometres, ImmutableArray<FigureReason> Reasons);
