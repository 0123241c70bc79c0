using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Marsad.Incidents.Syndication;

namespace Marsad.Incidents.Tests.Syndication;

public sealed class PassageSketchTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(7, 0)]
    [InlineData(8, 5)]
    [InlineData(20, 17)]
    [InlineData(35, 32)]
    [InlineData(400, 32)]
    public void A_passage_has_so_many_hashes(int words, int hashes) =>
        Assert.Equal(hashes, PassageSketch.Of(Wire.Noise(1, words).Split(' ')).Length);

    [Fact]
    public void The_hashes_never_change() =>
        Assert.Equal(2547400381434477515UL, PassageSketch.Of("one two three four five six seven eight".Split(' '))[0]);

    /// <summary>Two passages and the least and most that may be said of what they share.</summary>
    public static TheoryData<string, string, double, double> Pairs => new()
    {
        { Wire.Bridge, Wire.Bridge, 1, 1 },
        { Wire.Bridge, Wire.Market, 0, 0 },
        { Wire.Bridge, "", 0, 0 },
        // Cut; put into a longer one; one word changed.
        { Wire.Bridge, Wire.Bridge[..Wire.Bridge.IndexOf(" نحو", StringComparison.Ordinal)], 1, 1 },
        { Wire.Bridge, Wire.Bridge + " " + Wire.Market + " " + Wire.School, 0.7, 1 },
        { Wire.Bridge, Wire.Bridge.Replace("فجر", "مساء", StringComparison.Ordinal), 0.7, 0.85 },
        // A phrase in common is no copy.
        { Wire.Bridge, "وأعلن متحدث باسم الجيش أن الطريق الجنوبي فتح أمام الشاحنات بعد رفع السواتر", 0, 0.2 },
        { Wire.Noise(1, 300), Wire.Noise(1, 150), 0.9, 1 },
        { Wire.Noise(1, 100) + " " + Wire.Noise(2, 100), Wire.Noise(1, 100) + " " + Wire.Noise(3, 100), 0.25, 0.75 },
    };

    [Theory, MemberData(nameof(Pairs))]
    public void What_is_shared(string a, string b, double least, double most)
    {
        var (one, other) = (PassageSketch.Of(a.Split(' ')), PassageSketch.Of(b.Split(' ')));
        Assert.InRange(PassageSketch.Shared(one, other), least, most);
        Assert.Equal(PassageSketch.Shared(one, other), PassageSketch.Shared(other, one));
    }

    [Fact]
    public void A_sketch_ascends_and_sharing_is_symmetric_within_0_and_1_and_whole_with_itself() =>
        Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), ArbMap.Default.ArbFor<byte[]>(), (first, second) =>
        {
            var (a, b) = (Sketch(first), Sketch(second));
            var shared = PassageSketch.Shared(a, b);
            return shared is >= 0 and <= 1 && shared == PassageSketch.Shared(b, a)
                && a.SequenceEqual(a.Distinct().Order())
                && PassageSketch.Shared(a, a) == (a.Length < 2 ? 0 : 1);
        }).QuickCheckThrowOnFailure();

    // Few different words, so that runs meet.
    private static ImmutableArray<ulong> Sketch(byte[]? words) =>
        PassageSketch.Of([.. (words ?? []).Select(word => $"w{word % 3}")]);
}
