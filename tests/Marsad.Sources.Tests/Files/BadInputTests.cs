using System.Text;
using Marsad.Model;
using Marsad.Sources.Cleaning;

namespace Marsad.Sources.Tests.Files;

public sealed class BadInputTests
{
    public static TheoryData<string, string, byte[], string> BadInputs() => new()
    {
        { "IN001", "a.txt", [], "Check" },
        { "IN001", "a.txt", " \n\t "u8.ToArray(), "Check" },
        { "IN001", "a.txt", [0xEF, 0xBB, 0xBF], "Check" },
        { "IN001", "a.jsonl", "\n\n"u8.ToArray(), "Check" },
        { "IN001", "a.txt.gz", Reading.Gzip([]), "Check" },
        { "IN002", "a.txt", "%PDF-1.7 \u0001"u8.ToArray(), "PDF" },
        { "IN002", "a", "PK\u0003\u0004rest"u8.ToArray(), "ZIP" },
        { "IN002", "a.txt", "abc\0\0\0\u0001\u0002\u0003def"u8.ToArray(), "byte 3" },
        { "IN002", "a.jsonl", "\u0001\u0002\u0003\u0004"u8.ToArray(), "binary" },
        { "IN002", "a.txt.gz", Reading.Gzip(Reading.Gzip("text"u8.ToArray())), "gzip" },
        { "IN004", "a.txt", Encoding.ASCII.GetBytes(new string('a', 5000)), "5000 bytes; MaxDocumentBytes allows 4096" },
        { "IN004", "a.html", Encoding.ASCII.GetBytes(new string('a', 5000)), "MaxDocumentBytes" },
        { "IN004", "a.txt.gz", Reading.Gzip(Encoding.ASCII.GetBytes(new string('a', 5000))), "more than 4096 bytes" },
        { "IN005", "a.jsonl", Encoding.ASCII.GetBytes("{\"text\":\"" + new string('a', 3000) + "\"}"), "3011 bytes; MaxLineBytes allows 2048" },
        { "IN006", "a.txt.gz", Reading.Gzip("some text that is cut off"u8.ToArray())[..^9], "damaged or cut off" },
        { "IN006", "a.txt", [0x1F, 0x8B, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10], "damaged" },
        { "IN007", "a.jsonl.gz", Reading.Gzip(Encoding.ASCII.GetBytes(new string(' ', 40 << 20))), "MaxCompressionRatio allows 200" },
        { "IN008", "a.jsonl", "{\"text\":\"a\" \"b\"}"u8.ToArray(), "column 13" },
        { "IN008", "a.jsonl", "{\"text\":\"a\"} {}"u8.ToArray(), "column 14" },
        { "IN008", "a.jsonl", "{\"text\":\"\u0627\u0628\",}"u8.ToArray(), "column 14" },
        { "IN008", "a.jsonl", "{\"text\":\"cut"u8.ToArray(), "column" },
        { "IN008", "a.jsonl", Encoding.ASCII.GetBytes("{\"x\":" + new string('[', 500)), "column" },
        { "IN009", "a.jsonl", "[1]"u8.ToArray(), "object" },
        { "IN009", "a.jsonl", "\"text\""u8.ToArray(), "object" },
        { "IN010", "a.jsonl", "{}"u8.ToArray(), "missing" },
        { "IN010", "a.jsonl", "{\"text\":null}"u8.ToArray(), "null" },
        { "IN010", "a.jsonl", "{\"text\":[\"a\"]}"u8.ToArray(), "not a string" },
        { "IN010", "a.jsonl", "{\"text\":\"  \"}"u8.ToArray(), "empty" },
        { "IN011", "a.txt", Encoding.ASCII.GetBytes(new string('a', 1500)), "1500 characters; MaxArticleChars allows 1000" },
        { "IN011", "a.jsonl", Encoding.ASCII.GetBytes("{\"text\":\"" + new string('a', 1500) + "\"}"), "MaxArticleChars" },
        { "IN012", "a.html", "<html><body><script>draw()</script></body></html>"u8.ToArray(), "script" },
        { "IN016", "a.json", "[{\"text\":\"a\"}]"u8.ToArray(), "JSON Lines" },
    };

    [Theory]
    [MemberData(nameof(BadInputs))]
    public void Rejects_with_code_and_reason(string code, string name, byte[] bytes, string reason)
    {
        var limits = new InputLimits { MaxDocumentBytes = 4096, MaxLineBytes = name == "a.jsonl.gz" ? 64 << 20 : 2048, MaxArticleChars = 1000 };
        var rejected = Reading.Rejected(bytes, name, limits);
        Assert.Equal(code, rejected.Code);
        Assert.Contains(reason, rejected.Reason, StringComparison.Ordinal);
        Assert.Equal(name, rejected.Origin.File);
    }

    [Fact]
    public void Limits_a_file_of_records_and_keeps_what_came_before()
    {
        var line = "{\"text\":\"" + new string('a', 1000) + "\"}\n";
        var lines = string.Concat(Enumerable.Repeat(line, 200));
        var intakes = Reading.All(lines, "a.jsonl", new() { MaxFileBytes = 150_000 });
        Assert.InRange(intakes.OfType<Intake.Accepted>().Count(), 50, 150);
        Assert.Equal("IN004", Assert.IsType<Intake.Rejected>(intakes[^1]).Code);
        Assert.Single(intakes.OfType<Intake.Rejected>());
    }

    [Theory]
    [InlineData("missing.txt", "IN013")]
    [InlineData("empty", "IN015")]
    [InlineData("hidden", "IN015")]
    public void Rejects_paths_that_hold_nothing(string name, string code)
    {
        using var folder = new ScratchFolder();
        Directory.CreateDirectory(folder.At("empty"));
        folder.Write("hidden/.secret.txt", "text");
        var intake = Assert.Single(new InputReader(new(), new PageCleaner(FurnitureRules.None)).Read([folder.At(name)]));
        Assert.Equal(code, Assert.IsType<Intake.Rejected>(intake).Code);
    }

    [Fact]
    public void Reports_a_stream_that_breaks()
    {
        using var stream = new BrokenStream();
        var intake = Assert.Single(new InputReader(new(), new PageCleaner(FurnitureRules.None)).Read(stream, "a.txt"));
        Assert.Equal("IN014", Assert.IsType<Intake.Rejected>(intake).Code);
    }

    [Fact]
    public void Every_code_is_documented()
    {
        var page = File.ReadAllText(Path.Join(RepositoryRoot.Path, "docs", "diagnostics.md"));
        var source = string.Concat(new[] { "InputFault.cs", "Cleaning/FurnitureRules.cs" }
            .Select(file => File.ReadAllText(Path.Join(RepositoryRoot.Path, "src", "Marsad.Sources", file))));
        var codes = source.Split('"').Where(part => part.Length is 5 or 7 && (part.StartsWith("IN0", StringComparison.Ordinal) || part.StartsWith("FURN", StringComparison.Ordinal))).ToList();
        Assert.Equal(22, codes.Count);
        Assert.All(codes, code => Assert.Contains($"`{code}`", page, StringComparison.Ordinal));
    }

    private sealed class BrokenStream : MemoryStream
    {
        public override bool CanSeek => false;

        public override int Read(Span<byte> buffer) => throw new IOException("cable pulled");
    }
}
