using System.Diagnostics;
using Marsad.Incidents.Linking;
using Marsad.Incidents.Syndication;
using Marsad.Observatory.Linking;

namespace Marsad.Observatory.Benching;

/// <summary>Measures how fast claims are linked into incidents: in memory, on tellings that are made up.</summary>
/// <param name="engine">Has the linking tables.</param>
/// <param name="clock">Tells the time.</param>
public sealed class LinkBench(Engine engine, TimeProvider clock)
{
    private const int Seed = 20261122;

    /// <summary>Links so many claims once.</summary>
    public LinkMeasures Run(int claims)
    {
        var tellings = MadeTellings.Make(claims, Seed).ToList();
        var linker = new Linker(LinkingKnowledge.Weights(engine.Files), PassageSketch.Shared);
        var (processor, began) = (Environment.CpuUsage.TotalTime, clock.GetTimestamp());
        var linked = linker.Link(tellings, []);
        using var process = Process.GetCurrentProcess();
        return new LinkMeasures(
            tellings.Sum(telling => (long)telling.Claims.Length),
            tellings.Count,
            linked.Incidents.Count(),
            linked.Links,
            clock.GetElapsedTime(began),
            Environment.CpuUsage.TotalTime - processor,
            process.PeakWorkingSet64);
    }
}
