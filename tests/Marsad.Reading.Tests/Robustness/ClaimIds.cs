using Marsad.Model;

namespace Marsad.Reading.Tests.Robustness;

/// <summary>Ids of claims: c1, c2 … and, for the registers, r1, r2 …, each in the order of the text.</summary>
internal static class ClaimIds
{
    public static void AssertCounted(IEnumerable<Claim> claims)
    {
        foreach (var kind in claims.GroupBy(claim => claim is RegisterClaim ? 'r' : 'c'))
        {
            Assert.Equal(kind.Select((_, i) => $"{kind.Key}{i + 1}"), kind.Select(claim => claim.Id));
        }
    }
}
