using Marsad.Model;

namespace Marsad.Reading.Choosing;

/// <summary>A day or window on a ballot.</summary>
/// <param name="When">The days, or null for none.</param>
/// <param name="Note">Where the text names them, or null.</param>
internal readonly record struct DayPick(DateRange? When, DayNote? Note);
