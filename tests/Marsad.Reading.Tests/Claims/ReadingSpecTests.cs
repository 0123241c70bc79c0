using System.Text.Json;

namespace Marsad.Reading.Tests.Claims;

/// <summary>The reading of our own hand-coded texts does not fall below the marks in <c>specs/reading/marks.json</c>.</summary>
/// <remarks>Marks are raised when the reading gets better; lowering one needs a reason in the commit.</remarks>
public sealed class ReadingSpecTests
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    private static string Folder => Path.Combine(ReadingBench.Root, "specs", "reading");

    public static TheoryData<SpecMark> Marks =>
        [.. JsonSerializer.Deserialize<SpecMark[]>(File.ReadAllText(Path.Combine(Folder, "marks.json")), Options)!];

    [Theory]
    [MemberData(nameof(Marks))]
    public void Reaches(SpecMark mark)
    {
        var found = SpecScore.Found(Path.Combine(Folder, mark.File), mark.Kind);
        Assert.True(found >= mark.Found, $"{mark.File}: found F1 of {mark.Kind} claims is {found:F3}, the mark is {mark.Found:F3}");
    }

    [Fact]
    public void Every_spec_file_has_a_mark()
    {
        var marked = JsonSerializer.Deserialize<SpecMark[]>(File.ReadAllText(Path.Combine(Folder, "marks.json")), Options)!.Select(mark => mark.File);
        Assert.Empty(Directory.EnumerateFiles(Folder, "*.jsonl").Select(Path.GetFileName).Except(marked));
    }
}
