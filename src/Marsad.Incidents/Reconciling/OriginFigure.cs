using System.Collections.Immutable;
using Marsad.Model;
using Marsad.Model.Incidents;

namespace Marsad.Incidents.Reconciling;

/// <summary>What one origin says in one article about one side: one figure, and the claims that it is made of.</summary>
/// <param name="Origin">The origin.</param>
/// <param name="Count">How many.</param>
/// <param name="Made">Claims that give the figure; several where it is a sum.</param>
internal sealed record OriginFigure(string Origin, CountRange Count, ImmutableArray<Mention> Made)
{
    public Mention First => Made[0];

    public DateOnly? Day => First.Day;

    public int Rank => Made.Min(mention => mention.Rank);

    public bool IsParty => First.IsParty;

    public bool IsZero => First.IsZero;

    public bool IsVague => Made.Length == 1 && First.IsVague;

    public long People => Count.Low ?? Count.High ?? 0;

    public ImmutableArray<string> Keys => [.. Made.Select(mention => mention.Key)];

    public FigureRemainder? Remainder { get; init; }

    /// <summary>The last day on which the origin stood by it.</summary>
    public DateOnly? StoodBy { get; init; }

    public void Stand(FigureStanding standing)
    {
        foreach (var mention in Made)
        {
            mention.Standing = standing;
        }
    }
}
