using Marsad.Model;

namespace Marsad.Store.Tests;

/// <summary>The codebook's spelling of codes.</summary>
public sealed class CodeNameTests
{
    public static TheoryData<string, string> Spellings => new()
    {
        { "clash attack shelling airstrike explosion suicide-attack killing seizure territory", All<EventType>() },
        { "meeting agreement demand accusation", All<DiplomacyType>() },
        { "killed injured held missing displaced mixed", All<Harm>() },
        { "unknown combatant civilian mixed", All<VictimClass>() },
        { "asserted denied feared planned", All<ClaimStatus>() },
        { "incident cumulative", All<Scope>() },
        { "day days week month year period", All<DatePrecision>() },
        { "unresolved site town district region country", All<PlacePrecision>() },
        { "casualty event diplomacy register", All<ClaimKind>() },
    };

    [Theory]
    [MemberData(nameof(Spellings))]
    public void Spells_every_code_as_the_codebook_does(string expected, string spelt) => Assert.Equal(expected, spelt);

    [Theory]
    [InlineData("suicide-attack", true)]
    [InlineData("SuicideAttack", false)]
    [InlineData("5", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Reads_only_that_spelling(string? name, bool known)
    {
        Assert.Equal(known, CodeName.TryParse<EventType>(name, out var code));
        Assert.Equal(known ? EventType.SuicideAttack : default, code);
    }

    [Fact]
    public void Knows_no_other_values() => Assert.Throws<ArgumentOutOfRangeException>(() => CodeName.Of((Harm)99));

    private static string All<TCode>()
        where TCode : struct, Enum => string.Join(' ', Enum.GetValues<TCode>().Select(CodeName.Of));
}
