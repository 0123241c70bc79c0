using Marsad.Model;
using Marsad.Observatory.Searching;
using Marsad.Store.Sqlite;

namespace Marsad.Store.Tests;

/// <summary>What writing an entry does to the record.</summary>
public sealed class RecordWriteTests : IDisposable
{
    private static readonly Article First = Synthetic.Article("مقتل ثلاثة أشخاص في قصف على البلدة", "قصف", "rim", "2024-03-05");

    private readonly TemporaryFolder _folder = new();
    private readonly SqliteRecord _record;

    public RecordWriteTests() => _record = SqliteRecord.Open(_folder.File("record.db"));

    /// <summary>Entries in turn (origin record, article, versions), and what becomes of each.</summary>
    public static TheoryData<string, RecordEntry[], WriteResult[], string> Sequences => new()
    {
        { "new", [Entry(1, First)], [WriteResult.Added], "1 article, 3 claims, read 1, duplicate 0, rejected 0" },
        { "again", [Entry(1, First), Entry(1, First)], [WriteResult.Added, WriteResult.Unchanged], "1 article, 3 claims, read 1, duplicate 0, rejected 0" },
        { "from elsewhere", [Entry(1, First), Entry(2, First)], [WriteResult.Added, WriteResult.Duplicate], "1 article, 3 claims, read 1, duplicate 1, rejected 0" },
        { "from elsewhere again", [Entry(1, First), Entry(2, First), Entry(2, First), Entry(1, First)], [WriteResult.Added, WriteResult.Duplicate, WriteResult.Duplicate, WriteResult.Unchanged], "1 article, 3 claims, read 1, duplicate 1, rejected 0" },
        { "another id and address are no other article", [Entry(1, First), Entry(2, First with { Id = "z", Url = "https://example.org/" })], [WriteResult.Added, WriteResult.Duplicate], "1 article, 3 claims, read 1, duplicate 1, rejected 0" },
        { "another publisher is", [Entry(1, First), Entry(2, First with { Publisher = "sada" })], [WriteResult.Added, WriteResult.Added], "2 article, 6 claims, read 2, duplicate 0, rejected 0" },
        { "another day is", [Entry(1, First), Entry(2, First with { Published = null })], [WriteResult.Added, WriteResult.Added], "2 article, 6 claims, read 2, duplicate 0, rejected 0" },
        { "no title is not an empty one", [Entry(1, First with { Title = "" }), Entry(2, First with { Title = null })], [WriteResult.Added, WriteResult.Added], "2 article, 6 claims, read 2, duplicate 0, rejected 0" },
        { "rejected", [Reject(1)], [WriteResult.Rejected], "0 article, 0 claims, read 0, duplicate 0, rejected 1" },
        { "rejected, then mended", [Reject(1), Entry(1, First)], [WriteResult.Rejected, WriteResult.Added], "1 article, 3 claims, read 1, duplicate 0, rejected 0" },
        { "newer knowledge", [Entry(1, First), Entry(1, First, "newer", 5)], [WriteResult.Added, WriteResult.Updated], "1 article, 5 claims, read 1, duplicate 0, rejected 0" },
        { "newer knowledge from elsewhere", [Entry(1, First), Entry(2, First, "newer", 5), Entry(1, First, "newer", 5)], [WriteResult.Added, WriteResult.Updated, WriteResult.Unchanged], "1 article, 5 claims, read 1, duplicate 1, rejected 0" },
        { "an article without claims", [Entry(1, First, "k", 0)], [WriteResult.Added], "1 article, 0 claims, read 1, duplicate 0, rejected 0" },
        { "the same key by chance", [Entry(1, First), Forged(2)], [WriteResult.Added, WriteResult.KeyTaken], "1 article, 3 claims, read 1, duplicate 0, rejected 1" },
    };

    [Theory]
    [MemberData(nameof(Sequences))]
    public void Writes(string what, RecordEntry[] entries, WriteResult[] expected, string status)
    {
        WriteResult[] results = [.. entries.SelectMany(entry => _record.Write([entry]))];
        using var inOneBatch = SqliteRecord.Open(_folder.File("batch.db"));

        Assert.True(expected.SequenceEqual(results), what);
        Assert.Equal(expected, inOneBatch.Write(entries));
        Assert.Equal(status, Describe(_record.Status()));
        Assert.Equal(_record.Digest(), inOneBatch.Digest());
        Assert.Empty(_record.Check());
    }

    [Fact]
    public void Gives_back_what_was_written()
    {
        var article = First with
        {
            Url = "https://example.org/1",
            Encoding = "windows-1256",
            Removed = [new RemovedPassage(new TextSpan(3, 9), "repeat")],
        };
        var entry = Entry(4, article);
        _record.Write([entry]);

        var stored = _record.Find(entry.Key.Value);

        Assert.NotNull(stored);
        Assert.Equal(entry.Key, stored.Key);
        Assert.Equal(entry.Origin, stored.Origin);
        Assert.Equal(article with { Removed = [] }, stored.Article with { Removed = [] });
        Assert.Equal(article.Removed.ToArray(), stored.Article.Removed.ToArray());
        Assert.Equal(entry.Reading.Versions, stored.Versions);
        Assert.Equal(new ClaimCounts(1, 1, 1, 0), stored.Counts);
        Assert.Equal(entry.Payloads.ToArray(), stored.Claims.ToArray());
        Assert.Null(_record.Find("0000000000000000"));
    }

    [Fact]
    public void Gives_all_texts_by_key_as_they_were_when_it_began()
    {
        Assert.Empty(_record.Texts());
        RecordEntry.Read[] entries = [Entry(1, First), Entry(2, First with { Publisher = "sada" }), Entry(3, First with { Title = null })];
        _record.Write([.. entries]);
        var keys = new List<string>();
        foreach (var text in _record.Texts())
        {
            keys.Add(text.Key);
            Assert.Equal(First.Text, text.Article.Text);
            _record.Write([Entry(4 + keys.Count, First with { Title = $"another {keys.Count}" })]);
        }

        Assert.Equal(entries.Select(entry => entry.Key.Value).Order(StringComparer.Ordinal), keys);
        Assert.Equal(6, _record.Texts().Count());
    }

    [Fact]
    public void Writes_all_of_a_batch_or_nothing()
    {
        var broken = Entry(2, First with { Publisher = "sada" }) with { Payloads = [] };
        Assert.ThrowsAny<Exception>(() => _record.Write([Entry(1, First), broken]));

        Assert.Equal(0, _record.Status().Articles);
        Assert.Equal(WriteResult.Added, _record.Write([Entry(1, First)]).Single());
    }

    [Fact]
    public void Keys_are_the_start_of_the_hash()
    {
        var key = ArticleKey.Of(First);
        Assert.Matches("^[0-9a-f]{16}$", key.Value);
        Assert.Matches("^[0-9a-f]{64}$", key.Hash);
        Assert.StartsWith(key.Value, key.Hash, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _record.Dispose();
        _folder.Dispose();
    }

    private static RecordEntry.Read Entry(long number, Article article, string knowledge = "k", int claims = 3)
    {
        var reading = Synthetic.Read(article, claims) with { Versions = new EngineVersions("1", knowledge) };
        return new RecordEntry.Read(
            new InputOrigin("a.jsonl", number),
            ArticleKey.Of(article),
            reading,
            [.. reading.Claims.Select(claim => $$"""{"id":"{{claim.Id}}"}""")],
            new ArticleWordsMaker(Synthetic.Fold).Of(article));
    }

    private static RecordEntry.Read Forged(long number)
    {
        var entry = Entry(number, First with { Text = "نص آخر" });
        return entry with { Key = ArticleKey.Of(First) with { Hash = entry.Key.Hash } };
    }

    private static RecordEntry.Rejected Reject(long number) => new(new InputOrigin("a.jsonl", number), "INPUT003", "Mend it.");

    private static string Describe(RecordStatus status) =>
        $"{status.Articles} article, {status.Claims.Total} claims, read {status.Read}, duplicate {status.Duplicates}, rejected {status.Rejected}";
}
