using Marsad.Model;

namespace Marsad.Reading.Claims;

/// <summary>A claim before repeats are folded and ids are given.</summary>
/// <param name="Claim">The claim, with an empty id.</param>
/// <param name="At">First token of its trigger or people, for order.</param>
/// <param name="Draft">The draft it was made from; parts name their whole by it.</param>
/// <param name="Whole">The draft that contains it, or null.</param>
/// <param name="PointsBack">True where the words may only point back to something told before.</param>
/// <param name="HasOwnPlace">True where the place stands right beside the words, so that it may tell two things apart.</param>
internal sealed record DraftClaim(Claim Claim, int At, object Draft, object? Whole, bool PointsBack, bool HasOwnPlace)
{
    /// <summary>True where it stands in the headline, which the text under it tells in full.</summary>
    public bool IsHeadline { get; init; }

    /// <summary>True where the words name neither side and may only point back («الهجوم»).</summary>
    public bool IsBare { get; init; }
}
