using Marsad.Model;
using Marsad.Sources.Cleaning;

namespace Marsad.Sources.Tests.Files;

public sealed class InputWalkTests
{
    [Fact]
    public void Walks_folders_in_ordinal_order_and_skips_hidden_files()
    {
        using var folder = new ScratchFolder();
        foreach (var name in new[] { "b.txt", "B.txt", "a/z.txt", "a/sub/y.txt", "c.html", ".hidden.txt", ".git/x.txt", "d.jsonl" })
        {
            folder.Write(name, name.EndsWith("jsonl", StringComparison.Ordinal) ? "{\"text\":\"one\"}\n{\"text\":\"two\"}" : "<p>text of it</p>");
        }

        var origins = Read(folder.Root).Select(intake => intake.Origin.ToString()[(folder.Root.Length + 1)..]);
        Assert.Equal(["B.txt", "a/sub/y.txt", "a/z.txt", "b.txt", "c.html", "d.jsonl:1", "d.jsonl:2"], origins.Select(name => name.Replace('\\', '/')));
    }

    [Fact]
    public void Tells_of_a_link_to_a_folder_and_does_not_follow_it()
    {
        using var folder = new ScratchFolder();
        folder.Write("a.txt", "text");
        Directory.CreateSymbolicLink(folder.At("loop"), folder.Root);
        var intakes = Read(folder.Root);
        Assert.Equal(2, intakes.Count);
        Assert.Equal("IN017", Assert.IsType<Intake.Rejected>(intakes[1]).Code);
    }

    [Fact]
    public void Goes_on_behind_a_bad_path()
    {
        using var folder = new ScratchFolder();
        folder.Write("a.txt", "text");
        var intakes = Read(folder.At("none"), folder.At("a.txt"));
        Assert.IsType<Intake.Rejected>(intakes[0]);
        Assert.Equal("a.txt", Assert.IsType<Intake.Accepted>(intakes[1]).Article.Id);
    }

    [Theory]
    [InlineData("a.txt", "{\"text\":\"b\"}", "{\"text\":\"b\"}")]
    [InlineData("a", "{\"text\":\"b\"}", "b")]
    [InlineData("-", " \n{\"text\":\"b\"}", "b")]
    [InlineData("a.ndjson", "{\"text\":\"b\"}", "b")]
    [InlineData("a.JSONL", "{\"text\":\"b\"}", "b")]
    [InlineData("a", "<!DOCTYPE html><p>b</p>", "b")]
    [InlineData("a.htm", "b <i>c</i>", "b c")]
    [InlineData("a", "b", "b")]
    [InlineData("a", "< b", "< b")]
    public void Knows_the_format_by_name_or_by_sight(string name, string content, string text)
    {
        Assert.Equal(text, Reading.One(content, name).Text);
        Assert.Equal(text, Reading.One(Reading.Gzip(System.Text.Encoding.UTF8.GetBytes(content)), name).Text);
        Assert.Equal(text, Reading.One(Reading.Gzip(System.Text.Encoding.UTF8.GetBytes(content)), name + ".gz").Text);
    }

    private static List<Intake> Read(params string[] paths) =>
        [.. new InputReader(new(), new PageCleaner(FurnitureRules.None)).Read(paths)];
}
