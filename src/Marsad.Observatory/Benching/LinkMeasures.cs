namespace Marsad.Observatory.Benching;

/// <summary>What linking so many claims took.</summary>
/// <param name="Claims">Claims.</param>
/// <param name="Tellings">Tellings.</param>
/// <param name="Incidents">Incidents that they came to.</param>
/// <param name="Links">Pairs that were alike enough.</param>
/// <param name="Elapsed">Time by the clock, without the making of the tellings.</param>
/// <param name="Processor">Time of processors.</param>
/// <param name="PeakBytes">Most memory that the process has held till now.</param>
public sealed record LinkMeasures(long Claims, int Tellings, int Incidents, long Links, TimeSpan Elapsed, TimeSpan Processor, long PeakBytes);
