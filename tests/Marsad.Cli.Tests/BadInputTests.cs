using System.Text;

namespace Marsad.Cli.Tests;

public sealed class BadInputTests : ScratchFolder
{
    /// <summary>Name, content, what the message names, its code.</summary>
    public static TheoryData<string, byte[], string, string> Bad => new()
    {
        { "empty.txt", [], "empty.txt:", "IN001" },
        { "picture.txt", [0x89, .. "PNG"u8, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D], "picture.txt:", "IN002" },
        { "neither.txt", [0xC7, 0xFF, 0x81, 0xFE, 0x98, 0x81, 0x8D, 0x8F], "neither.txt:", "IN00" },
        { "array.json", Encoding.UTF8.GetBytes("[{\"text\": \"x\"}]"), "array.json:", "IN016" },
    };

    [Theory, MemberData(nameof(Bad))]
    public void An_input_that_cannot_be_read_is_named_with_its_reason(string name, byte[] content, string place, string code)
    {
        var ended = MarsadProcess.Run(["read", Put(name, content)]);
        Assert.Equal(1, ended.Code);
        Assert.Empty(ended.Output);
        Assert.Contains(place, ended.Error, StringComparison.Ordinal);
        Assert.Contains("(" + code, ended.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_is_named()
    {
        var ended = MarsadProcess.Run(["read", PathOf("nowhere.txt")]);
        Assert.Equal(1, ended.Code);
        Assert.Contains("nowhere.txt: ", ended.Error, StringComparison.Ordinal);
        Assert.Contains("(IN013)", ended.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"id\": \"broken\", \"text\": ", "IN008")]
    [InlineData("[1, 2]", "IN009")]
    [InlineData("{\"id\": \"no text\"}", "IN010")]
    public void A_bad_line_is_named_by_its_number_and_the_others_are_read(string line, string code)
    {
        var lines = Articles.Records(10).Split('\n');
        lines[6] = line;
        var ended = MarsadProcess.Run(["read", "--json", Put("wire.jsonl", string.Join('\n', lines))]);
        Assert.Equal((3, 9), (ended.Code, ended.Lines.Length));
        Assert.Contains("wire.jsonl:7: ", ended.Error, StringComparison.Ordinal);
        Assert.Contains($"({code})", ended.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_no_record_is_left_alone()
    {
        var file = Put("notes.db", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("my notes ", 200))));
        var before = File.ReadAllBytes(file);
        var ended = MarsadProcess.Run(["ingest", Put("a.txt", Articles.Text), "--record", file]);
        Assert.Equal(1, ended.Code);
        Assert.Contains("notes.db", ended.Error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(file));
    }
}
