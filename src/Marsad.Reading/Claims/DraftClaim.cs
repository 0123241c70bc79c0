using Marsad.Model;

namespace Marsad.Reading.Claims;

/// <summary>A claim before repeats are folded and ids are given.</summary>
/// <param name="Claim">The claim, with an empty id.</param>
/// <param name="At">First token of its trigger or people, for order.</param>
/// <param name="Draft">The draft it was made from; parts name their whole by it.</param>
/// <param name="Whole">The draft that contains it, or null.</param>
/// <param name="IsDefinite">True where the words may only point back.</param>
internal sealed record DraftClaim(Claim Claim, int At, object Draft, object? Whole, bool IsDefinite);
