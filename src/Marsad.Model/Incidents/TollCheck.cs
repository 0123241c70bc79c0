namespace Marsad.Model.Incidents;

/// <summary>What a recorder published as a running total, beside our own sum for the same side, place and days.</summary>
/// <param name="Harm">What was done to them.</param>
/// <param name="Published">The recorder's figure, with its days and its words.</param>
/// <param name="Own">Our sum; null where the recorder does not name first and last day.</param>
/// <param name="Gap">Published less our best; negative where we have more; null without <paramref name="Own"/>.</param>
public sealed record TollCheck(Harm Harm, FigureEntry Published, FigureRange? Own, long? Gap);
