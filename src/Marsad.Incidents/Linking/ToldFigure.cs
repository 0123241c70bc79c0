using Marsad.Model;

namespace Marsad.Incidents.Linking;

/// <summary>A figure as it is compared.</summary>
/// <param name="Harm">What was done.</param>
/// <param name="Victim">Whose people, or unspecified.</param>
/// <param name="Low">Fewest; 0 where the words give only a ceiling.</param>
/// <param name="IsExact">True where the words give one number.</param>
internal readonly record struct ToldFigure(Harm Harm, ActorKey Victim, long Low, bool IsExact);
