using FsCheck;
using FsCheck.Fluent;
using Marsad.Reading.Text;

namespace Marsad.Reading.Tests.Text;

public sealed class ArabicFoldingTests
{
    [Theory]
    [InlineData("قُتِلَ", "قتل")]
    [InlineData("أإآٱ", "اااا")]
    [InlineData("مدينة", "مدينه")]
    [InlineData("على", "علي")]
    [InlineData("الـ24", "ال24")]
    [InlineData("٣٥ ۳۵", "35 35")]
    [InlineData("کوباني", "كوباني")]
    [InlineData("\uFEFB\uFEF7", "لالا")]
    [InlineData("\uFE97\uFEA4\uFE98", "تحت")]
    [InlineData("\uFDF2", "الله")]
    [InlineData("NATO", "nato")]
    [InlineData("ا\u202Eب\u200Fت", "ابت")]
    public void Folds(string text, string key) => Assert.Equal(key, ArabicFolding.Fold(text));

    [Fact]
    public void Folding_twice_changes_nothing() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), text =>
        {
            var once = ArabicFolding.Fold(text ?? string.Empty);
            return ArabicFolding.Fold(once) == once;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_code_unit_folds_to_what_stays_folded()
    {
        for (var unit = 0; unit <= char.MaxValue; unit++)
        {
            var once = ArabicFolding.Fold(((char)unit).ToString());
            Assert.Equal(once, ArabicFolding.Fold(once));
        }
    }
}
