using System.Text;
using Marsad.Model;
using Marsad.Sources.Cleaning;

namespace Marsad.Sources.Tests.Records;

public sealed class RecordTests
{
    [Fact]
    public void Reads_every_field()
    {
        var article = Reading.One("""{"id":"n1","title":"عنوان","text":"نص","published":"2024-05-06","publisher":"وكالة","url":"https://example.org/1","origin":{"a":[1]}}""", "x.jsonl");
        Assert.Equal(
            ("n1", "عنوان", "نص", new DateOnly(2024, 5, 6), "وكالة", "https://example.org/1"),
            (article.Id, article.Title, article.Text, article.Published, article.Publisher, article.Url));
    }

    public static TheoryData<string, string> TextsAsRead() => new()
    {
        { """{"text":"a\nb\t\"\\\/"}""", "a\nb\t\"\\/" },
        { """{"text":"\u0627\u0628"}""", "\u0627\u0628" },
        { """{"text":"\ud83d\ude00"}""", "\ud83d\ude00" },
        { """{"text":"a\ud83dx"}""", "a\ufffdx" },
        { """{"text":"a\ude00"}""", "a\ufffd" },
        { """{"te\u0078t":"name escaped"}""", "name escaped" },
        { """{"\ud800":1,"text":"odd name"}""", "odd name" },
        { """{"text":"first","text":"last"}""", "last" },
        { """{"text":null,"text":"last"}""", "last" },
        { """ {"text":"spaces"} """, "spaces" },
        { "\uFEFF{\"text\":\"mark\"}\r\n", "mark" },
    };

    [Theory]
    [MemberData(nameof(TextsAsRead))]
    public void Reads_the_text(string line, string text) => Assert.Equal(text, Reading.One(line, "x.jsonl").Text);

    [Theory]
    [InlineData("\"2024-05-06\"", "2024-05-06")]
    [InlineData("\"2024-05-06T23:59:00+03:00\"", "2024-05-06")]
    [InlineData("\"2024-05-06 10:00\"", "2024-05-06")]
    [InlineData("\" 2024-05-06 \"", "2024-05-06")]
    [InlineData("\"2024-02-30\"", null)]
    [InlineData("\"6 May 2024\"", null)]
    [InlineData("\"2024-05-06x\"", null)]
    [InlineData("\"\"", null)]
    [InlineData("20240506", null)]
    [InlineData("null", null)]
    public void Reads_the_day_of_publication_or_does_without(string written, string? day)
    {
        var published = Reading.One($"{{\"text\":\"a\",\"published\":{written}}}", "x.jsonl").Published;
        Assert.Equal(day, published?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("""{"text":"a"}""", "x.jsonl:1")]
    [InlineData("""{"id":null,"text":"a"}""", "x.jsonl:1")]
    [InlineData("""{"id":"","text":"a"}""", "x.jsonl:1")]
    [InlineData("""{"id":42,"text":"a"}""", "42")]
    [InlineData("""{"id":"42","text":"a"}""", "42")]
    public void Gives_every_article_an_id(string line, string id) => Assert.Equal(id, Reading.One(line, "folder/x.jsonl").Id);

    [Fact]
    public void Reads_on_behind_a_broken_line()
    {
        var lines = Enumerable.Range(1, 10).Select(n => n == 7 ? "{\"text\": \"a\" oops}" : $"{{\"text\":\"article {n}\"}}");
        var intakes = Reading.All(string.Join('\n', lines), "x.jsonl");
        Assert.Equal(10, intakes.Count);
        Assert.Equal([7L], intakes.OfType<Intake.Rejected>().Select(rejected => rejected.Origin.Record));
        Assert.Contains("column 14:", intakes.OfType<Intake.Rejected>().Single().Reason, StringComparison.Ordinal);
        Assert.Equal("article 10", intakes.OfType<Intake.Accepted>().Last().Article.Text);
    }

    [Fact]
    public void Skips_a_line_of_fifty_megabytes_without_holding_it()
    {
        using var stream = new GeneratedStream(("{\"text\":\"before\"}\n", 1), ("{\"text\":\"", 1), ("0123456789", 5_000_000), ("\"}\n{\"text\":\"behind\"}\n", 1));
        var before = GC.GetAllocatedBytesForCurrentThread();
        var intakes = new InputReader(new() { MaxLineBytes = 1 << 20 }, new PageCleaner(FurnitureRules.None)).Read(stream, "x.jsonl").ToList();
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(["before", "behind"], intakes.OfType<Intake.Accepted>().Select(accepted => accepted.Article.Text));
        var rejected = Assert.IsType<Intake.Rejected>(intakes[1]);
        Assert.Equal(("IN005", 2L), (rejected.Code, rejected.Origin.Record));
        Assert.Contains("50000011 bytes", rejected.Reason, StringComparison.Ordinal);
        Assert.InRange(allocated, 0, 8 << 20);
    }

    [Fact]
    public void Streams_many_records_in_constant_memory()
    {
        using var stream = new GeneratedStream(("{\"text\":\"a short article\"}\n", 200_000));
        var reader = new InputReader(new(), new PageCleaner(FurnitureRules.None));
        var furthest = 0L;
        var count = 0L;
        foreach (var intake in reader.Read(stream, "x.jsonl"))
        {
            count++;
            // What was read ahead of what was handed out, in bytes.
            furthest = Math.Max(furthest, stream.Position - 27 * intake.Origin.Record);
        }

        Assert.Equal(200_000, count);
        Assert.InRange(furthest, 0, 1 << 17);
    }

    /// <summary>Repeats strings without ever holding them all. Not seekable, like a pipe.</summary>
    private sealed class GeneratedStream(params (string Part, int Times)[] parts) : Stream
    {
        private readonly IEnumerator<byte[]> _parts = parts
            .SelectMany(part => Enumerable.Repeat(Encoding.ASCII.GetBytes(part.Part), part.Times)).GetEnumerator();

        private byte[] _current = [];
        private int _used;
        private long _handed;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => _handed; set => throw new NotSupportedException(); }

        public override int Read(Span<byte> buffer)
        {
            var filled = 0;
            while (filled < buffer.Length)
            {
                if (_used == _current.Length)
                {
                    if (!_parts.MoveNext())
                    {
                        break;
                    }

                    (_current, _used) = (_parts.Current, 0);
                }

                var count = Math.Min(buffer.Length - filled, _current.Length - _used);
                _current.AsSpan(_used, count).CopyTo(buffer[filled..]);
                _used += count;
                filled += count;
            }

            _handed += filled;
            return filled;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
