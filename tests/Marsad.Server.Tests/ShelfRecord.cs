using System.Collections.Immutable;
using Marsad.Model;
using Marsad.Observatory;
using Marsad.Observatory.Ingesting;
using Marsad.Observatory.Linking;
using Marsad.Observatory.Reading;
using Marsad.Observatory.Registers;
using Marsad.Observatory.Searching;
using Marsad.Observatory.Tolls;
using Marsad.Store;
using Marsad.Store.Sqlite;

namespace Marsad.Server.Tests;

/// <summary>A real record of a few articles of our own, read by a stand-in for the engine.</summary>
internal sealed class ShelfRecord : IAsyncDisposable
{
    /// <summary>A word that the folding of this record fails on, as a damaged record would.</summary>
    public const string FaultyWord = "boom";

    public const string HostileText = "</script><img src=x onerror=alert(1)> \u202E35\u202C \" ' & \u2028 قُتل ٣٥ \uD83D\uDE00";

    public const string HostileSide = "other:<img src=x onerror=alert(1)>";

    /// <summary>A town that is in no gazetteer.</summary>
    public const string Town = "بلدة الاختبار";

    public static readonly EngineVersions Versions = new("0.1.0", "0123456789ab");

    public static readonly Article Hostile = new() { Id = "a1", Title = HostileText, Text = HostileText, Url = "javascript:alert(1)" };

    public static readonly Article Plain = new()
    {
        Id = "a2",
        Title = "اشتباكات قرب البلدة",
        Text = "قالت مصادر محلية إن اشتباكات دارت قرب البلدة. تابعونا",
        Publisher = "صحيفة الضفة",
        Published = new DateOnly(2019, 4, 21),
        Removed = [new RemovedPassage(new TextSpan(46, 53), "repeat")],
    };

    /// <summary>Only the places and the tables of linking are asked of it; articles are read by the stand-in.</summary>
    private static readonly Lazy<Engine> KnownEngine = new(() => Engine.Open(Knowledge()));

    private readonly SqliteRecord _record;

    private ShelfRecord(string folder, Article[] further)
    {
        _record = SqliteRecord.Open(Path.Combine(folder, "record.db"));
        var book = Add(_record, [Hostile, Plain, .. further]);
        Served = new ServedRecord(
            new ArticleSearch(_record, Fold),
            new IncidentSearch(book, KnownEngine.Value.PlacesNamed),
            new TollShelf(new RecordTolls(_record, book, KnownEngine.Value), book),
            new RegisterShelf(new RecordRegisters(_record, book, KnownEngine.Value)));
    }

    public ServedRecord Served { get; }

    public static ShelfRecord Open(string folder, params Article[] further) => new(folder, further);

    /// <summary>Writes further articles into the record of a folder and links them, as another process does.</summary>
    public static void AddTo(string folder, Article article)
    {
        using var record = SqliteRecord.Open(Path.Combine(folder, "record.db"));
        Add(record, article);
    }

    public static string KeyOf(Article article) => ArticleKey.Of(article).Value;

    public ValueTask DisposeAsync()
    {
        _record.Dispose();
        return ValueTask.CompletedTask;
    }

    private static IncidentBook Add(SqliteRecord record, params Article[] added)
    {
        var articles = new ReadArticles(Read, _ => added.Select((article, at) => Intake(at + 1, article)), threads: 1);
        new IngestArticles(articles, record, word => word).Run(["-"], progress: null, default);
        var book = new IncidentBook(record, KnownEngine.Value, TimeProvider.System);
        book.BringUpToDate();
        return book;
    }

    private static string Knowledge()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Marsad.slnx"))) { folder = folder.Parent!; }
        return Path.Combine(folder.FullName, "knowledge");
    }

    private static Intake.Accepted Intake(int line, Article article) => new(new InputOrigin("news.jsonl", line), article);

    private static string Fold(string word) =>
        word == FaultyWord ? throw new InvalidOperationException("secret /path/of/record.db") : word;

    private static ArticleReading Read(Article article)
    {
        if (article.Id == RegisterServer.TalksOnly.Id) { return new ArticleReading(article, RegisterServer.Claims, [], Versions); }

        var evidence = Evidence.Quote(article.Text, new TextSpan(0, 8));
        ImmutableArray<Claim> claims =
        [
            article == Plain
                ? new CasualtyClaim
                {
                    Id = "c1", Evidence = evidence, Harm = Harm.Killed, Count = CountRange.AtLeast(35), Victim = new ActorKey("syria"),
                    Perpetrator = new ActorKey("islamic-state"), When = DateRange.OneDay(new DateOnly(2019, 4, 20)),
                    Place = new PlaceRef { Name = Town, Text = Town, Precision = PlacePrecision.Town },
                }
                : new CasualtyClaim { Id = "c1", Evidence = evidence, Harm = Harm.Injured, Count = CountRange.Exactly(3), Victim = new ActorKey(HostileSide) },
            .. article == Plain ? [new EventClaim { Id = "c2", Evidence = evidence, Type = EventType.Clash }] : ImmutableArray<Claim>.Empty,
        ];
        return new ArticleReading(article, claims, [], Versions);
    }
}
