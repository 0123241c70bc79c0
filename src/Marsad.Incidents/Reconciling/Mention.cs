using System.Collections.Immutable;
using Marsad.Model;
using Marsad.Model.Incidents;

namespace Marsad.Incidents.Reconciling;

/// <summary>One casualty claim of an incident while its figures are worked out.</summary>
internal sealed class Mention(string key, CasualtyClaim claim, Telling telling)
{
    // What the codebook gives for words without a number: a plural, several, tens, hundreds, thousands …
    private static readonly long[] VagueFloors = [1, 2, 3, 20, 200, 2000, 20_000, 200_000, 2_000_000];

    public string Key { get; } = key;

    public CasualtyClaim Claim { get; } = claim;

    public Telling Telling { get; } = telling;

    public ActorKey? Source => Claim.Source?.Key;

    public string Origin { get; } = claim.Source?.Key.Value ?? "writer:" + (telling.Article.Publisher ?? telling.Article.Key);

    public DateOnly? Day => Telling.Article.Published;

    public ActorKey Side => Claim.Victim;

    public CountRange Count => Claim.Count;

    public FigureStanding Standing { get; set; }

    public int Rank { get; set; }

    public bool IsParty { get; set; }

    /// <summary>The article's claim that contains these people, or null.</summary>
    public Mention? Whole { get; set; }

    public bool IsDenied => Claim.Status == ClaimStatus.Denied || Claim.Source?.Manner == SpeechManner.Denial;

    public bool IsZero => !IsDenied && Count.High == 0;

    /// <summary>People whom the source says were harmed.</summary>
    public bool Counts => Claim is { Status: ClaimStatus.Asserted, Scope: Scope.Incident } && !IsDenied && !IsZero;

    /// <summary>Words, not a number: they set a floor that no one counted.</summary>
    public bool IsVague => Count.High is null && (Count.Low is not { } low || Array.BinarySearch(VagueFloors, low) >= 0);

    /// <summary>The one person of "a soldier was killed".</summary>
    public bool IsIndividual => Count is { Low: 1, High: 1 };

    /// <summary>What the words commit their source to: the fewest they allow, or the ceiling where they give only that.</summary>
    public long People => Count.Low ?? Count.High ?? 0;

    /// <summary>Ids of the places around <see cref="Claim.Place"/>; null where its place is not known well enough to be told from others.</summary>
    public ImmutableArray<string>? Around =>
        Claim.Place?.Id is not { } id ? null
        : Telling.Places.FirstOrDefault(told => told.Place.Id == id)?.Within;

    public FigureEntry ToEntry() => new(
        Origin, Day, Side, Count, Standing, Key, Telling.Id, Telling.Article, Claim.Evidence.Exact, Claim.When ?? Telling.When)
    {
        Rank = Rank,
        Perpetrator = Claim.Perpetrator,
        IsParty = IsParty,
        Place = Claim.Place ?? Telling.Place?.Place,
    };
}
