namespace Marsad.Observatory.Rules;

/// <summary>What a person coded at one spot of an article.</summary>
/// <param name="Kind">Kind of claim, as the codebook spells it.</param>
/// <param name="What">Its harm or type.</param>
/// <param name="At">Offset of its evidence, or of a repeat, in UTF-16 code units.</param>
public sealed record GoldClaim(string Kind, string What, int At);
