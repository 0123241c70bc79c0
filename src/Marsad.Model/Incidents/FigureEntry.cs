namespace Marsad.Model.Incidents;

/// <summary>One figure, as one source told it on one day.</summary>
/// <param name="Source">The source's key; <c>writer:PUBLISHER</c> where the writer asserts it, <c>writer:ARTICLE</c> where nobody is known to have published it.</param>
/// <param name="SaidOn">The day of its article, or null.</param>
/// <param name="Victim">The side under which these people are told here.</param>
/// <param name="Count">How many, as told.</param>
/// <param name="Standing">What it is worth in its series.</param>
/// <param name="ClaimKey">The claim that tells it.</param>
/// <param name="TellingId">The telling that the claim belongs to.</param>
/// <param name="Article">The article it stands in.</param>
/// <param name="Quote">The words that carry it.</param>
/// <param name="When">The days that it covers, or null.</param>
public sealed record FigureEntry(
    string Source,
    DateOnly? SaidOn,
    ActorKey Victim,
    CountRange Count,
    FigureStanding Standing,
    string ClaimKey,
    string TellingId,
    ArticleNote Article,
    string Quote,
    DateRange? When)
{
    /// <summary>How far its source is trusted with such a figure, 0 to 100.</summary>
    public int Rank { get; init; }

    /// <summary>Who is said to have done it, or null.</summary>
    public ActorKey? Perpetrator { get; init; }

    /// <summary>True where its source is a side of the incident, or speaks for one.</summary>
    public bool IsParty { get; init; }

    /// <summary>Where, as told, or null.</summary>
    public PlaceRef? Place { get; init; }
}
