using Marsad.Model;
using Marsad.Observatory.Ingesting;
using Marsad.Observatory.Reading;
using Marsad.Store.Sqlite;
using Microsoft.Data.Sqlite;

namespace Marsad.Store.Tests;

/// <summary>Which files a record can be opened from, and what is said of the others.</summary>
public sealed class RecordFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string, string, string> Refused => new()
    {
        { "text", "This is a letter and not a database at all. It goes on for a while, for a whole paragraph of it.", RecordFault.NotARecord },
        { "short text", "x", RecordFault.NotARecord },
        { "the first bytes of a database", "SQLite format 3\0", RecordFault.NotARecord },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void Refuses_files_that_are_no_database(string what, string content, string code)
    {
        var path = _folder.File(what + ".db");
        File.WriteAllText(path, content);

        var fault = Assert.Throws<RecordException>(() => SqliteRecord.Open(path));

        Assert.Equal(code, fault.Code);
        Assert.Contains(path, fault.Message, StringComparison.Ordinal);
        Assert.Equal(content, File.ReadAllText(path));
    }

    [Theory]
    [InlineData("CREATE TABLE theirs (x)", RecordFault.NotARecord)]
    [InlineData("PRAGMA application_id = 7", RecordFault.NotARecord)]
    [InlineData("PRAGMA user_version = 1", RecordFault.NotARecord)]
    [InlineData("PRAGMA application_id = 0x4D525344; PRAGMA user_version = 99", RecordFault.Newer)]
    public void Refuses_databases_that_are_not_ours_or_newer_and_leaves_them_alone(string sql, string code)
    {
        var path = _folder.File("other.db");
        Execute(path, sql);
        var before = File.ReadAllBytes(path);

        var fault = Assert.Throws<RecordException>(() => SqliteRecord.Open(path));

        Assert.Equal(code, fault.Code);
        Assert.Equal(before, File.ReadAllBytes(path));
    }

    [Fact]
    public void Refuses_a_folder_a_missing_folder_and_where_it_must_exist_a_missing_file()
    {
        Assert.Equal(RecordFault.NotARecord, Assert.Throws<RecordException>(() => SqliteRecord.Open(_folder.Path)).Code);
        Assert.Equal(RecordFault.Missing, Assert.Throws<RecordException>(() => SqliteRecord.Open(_folder.File("no/such.db"))).Code);
        Assert.Equal(RecordFault.Missing, Assert.Throws<RecordException>(() => SqliteRecord.OpenExisting(_folder.File("no.db"))).Code);
        Assert.False(File.Exists(_folder.File("no.db")));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    [InlineData(4096)]
    [InlineData(5000)]
    [InlineData(40960)]
    public void Opens_an_empty_file_and_refuses_one_that_was_cut_off(int length)
    {
        var path = _folder.File("cut.db");
        Fill(path);
        using (var file = File.OpenWrite(path))
        {
            Assert.True(file.Length > 60_000);
            file.SetLength(length);
        }

        if (length == 0)
        {
            using var record = SqliteRecord.Open(path);
            Assert.Equal(0, record.Status().Articles);
            return;
        }

        var fault = Assert.Throws<RecordException>(() => SqliteRecord.Open(path).Dispose());
        Assert.Contains(fault.Code, (string[])[RecordFault.NotARecord, RecordFault.Damaged]);
    }

    [Fact]
    public void Finds_damage_inside_or_says_so_when_it_reads_it()
    {
        var path = _folder.File("damaged.db");
        Fill(path);
        using (var file = File.OpenWrite(path))
        {
            file.Position = 3 * 4096;
            file.Write(Enumerable.Repeat((byte)0xA5, (int)file.Length - 3 * 4096).ToArray());
        }

        var found = false;
        try
        {
            using var record = SqliteRecord.OpenExisting(path);
            found = !record.Check().IsEmpty;
        }
        catch (RecordException fault)
        {
            found = fault.Code == RecordFault.Damaged;
        }

        Assert.True(found);
    }

    [Fact]
    public void Has_the_newest_schema_and_opens_again_unchanged()
    {
        var path = _folder.File("record.db");
        Fill(path);
        using var record = SqliteRecord.OpenExisting(path);
        var digest = record.Digest();
        using var again = SqliteRecord.OpenExisting(path);

        Assert.Equal(digest, again.Digest());
        Assert.Equal(RecordSchema.Newest, again.Status().Schema);
        Assert.Empty(again.Check());
    }

    [Fact]
    public void Takes_up_a_new_file_whose_maker_was_killed_before_the_first_migration()
    {
        var path = _folder.File("begun.db");
        Execute(path, "PRAGMA journal_mode = WAL");
        using var record = SqliteRecord.Open(path);
        Assert.Equal(RecordSchema.Newest, record.Status().Schema);
    }

    [Fact]
    public void Says_that_another_process_is_writing()
    {
        var path = _folder.File("busy.db");
        using var record = SqliteRecord.Open(path, TimeSpan.FromSeconds(1));
        using var other = new SqliteConnection($"Data Source={path};Pooling=False");
        other.Open();
        using var turn = other.BeginTransaction(deferred: false);

        var fault = Assert.Throws<RecordException>(() => record.Write([new RecordEntry.Rejected(new InputOrigin("a", 1), "X", "y")]));

        Assert.Equal(RecordFault.Busy, fault.Code);
        Assert.Equal(0, record.Status().Rejected);
    }

    public void Dispose() => _folder.Dispose();

    private static void Fill(string path)
    {
        using var record = SqliteRecord.Open(path);
        new IngestArticles(new ReadArticles(a => Synthetic.Read(a), _ => Synthetic.Inputs(60), 1), record, Synthetic.Fold)
            .Run([], null, CancellationToken.None);
    }

    private static void Execute(string path, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
