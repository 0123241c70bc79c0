using Marsad.Model;
using Marsad.Model.Incidents;

namespace Marsad.Incidents.Linking;

/// <summary>A telling made ready for many comparisons.</summary>
internal sealed class TellingProfile
{
    // News of an occurrence that a report does not date is seldom older than this, counted back from publication.
    private const int AssumedDays = 2;
    private const int CoarseFrom = 10;

    public TellingProfile(Telling telling)
    {
        Telling = telling;
        (Basis, From, To) = DaysOf(telling);
        foreach (var claim in telling.Claims)
        {
            Take(claim.Claim);
        }

        (WordHashes, WordWeights) = WordsOf(telling);
        Norm = Math.Sqrt(WordWeights.Sum(weight => (double)weight * weight));
        PlaceWeights = [.. telling.Places.Select(place => NameWeight(telling, place.Key))];
    }

    public Telling Telling { get; }

    public DayBasis Basis { get; }

    /// <summary>First and last day, both included, as day numbers.</summary>
    public int From { get; }

    public int To { get; }

    /// <summary>Bits of the event types that it names.</summary>
    public int Types { get; private set; }

    public List<ActorKey> Doers { get; } = [];

    public List<ActorKey> Targets { get; } = [];

    public List<ToldFigure> Figures { get; } = [];

    /// <summary>Hashes of its rare words, ascending, with their weights.</summary>
    public ulong[] WordHashes { get; }

    public int[] WordWeights { get; }

    public double Norm { get; }

    /// <summary>How rare the names of its places are, in thousandths; large names say little.</summary>
    public int[] PlaceWeights { get; }

    public bool Names(EventType type) => (Types & (1 << (int)type)) != 0;

    private static (DayBasis Basis, int From, int To) DaysOf(Telling telling)
    {
        if (telling.When is { } when && (when.From ?? when.To) is { } first)
        {
            var (from, to) = (first.DayNumber, (when.To ?? when.From)!.Value.DayNumber);
            var isOpen = when.From is null || when.To is null;
            return (to - from >= CoarseFrom || isOpen ? DayBasis.Coarse : DayBasis.Told, from, to);
        }

        return telling.Article.Published is { } day ? (DayBasis.Assumed, day.DayNumber - AssumedDays, day.DayNumber) : (DayBasis.Unknown, 0, 0);
    }

    private void Take(Claim claim)
    {
        if (claim is EventClaim act)
        {
            Types |= 1 << (int)act.Type;
            AddSide(Doers, act.Initiator);
            AddSide(Targets, act.Target);
            if (act.Type == EventType.Clash)
            {
                AddSide(Doers, act.Target);
                AddSide(Targets, act.Initiator);
            }
        }
        else if (claim is CasualtyClaim casualty)
        {
            AddSide(Doers, casualty.Perpetrator);
            AddSide(Targets, casualty.Victim);
            if (casualty.PartOf is null && casualty.Count is { Low: not 0 })
            {
                Figures.Add(new ToldFigure(casualty.Harm, casualty.Victim, casualty.Count.Low ?? 0, casualty.Count.Low == casualty.Count.High));
            }
        }
    }

    private static void AddSide(List<ActorKey> sides, ActorKey? side)
    {
        if (side is { } key && key != ActorKey.Unspecified && !sides.Contains(key))
        {
            sides.Add(key);
        }
    }

    private static (ulong[] Hashes, int[] Weights) WordsOf(Telling telling)
    {
        var words = telling.Words.Select(word => (Hash: StableHash.Of(word.Word), word.Weight)).OrderBy(word => word.Hash).ToList();
        return ([.. words.Select(word => word.Hash)], [.. words.Select(word => word.Weight)]);
    }

    /// <summary>The rarest word of the name, where the telling lists it; a name of common words is common.</summary>
    private static int NameWeight(Telling telling, string key)
    {
        var heaviest = 0;
        foreach (var word in telling.Words)
        {
            if (word.Weight > heaviest && key.Contains(word.Word, StringComparison.Ordinal))
            {
                heaviest = word.Weight;
            }
        }

        return heaviest;
    }
}
