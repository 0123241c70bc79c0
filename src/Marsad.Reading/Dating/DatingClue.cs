using Marsad.Model;
using Marsad.Reading.Mentions;

namespace Marsad.Reading.Dating;

/// <summary>What one date of a text tells about the day on which the text was published.</summary>
/// <param name="Kind">In what way.</param>
/// <param name="Days">The days that it names; of a month without a year null.</param>
/// <param name="Month">Number of the month, or 0.</param>
/// <param name="Date">The date.</param>
internal sealed record DatingClue(DatingKind Kind, DateRange? Days, int Month, DateMention Date);
