using System.Collections.Immutable;
using Marsad.Exchange.JsonLines;
using Marsad.Model.Incidents;
using Marsad.Model.Registers;
using Marsad.Observatory.Linking;
using Marsad.Registers.Access;
using Marsad.Registers.Control;
using Marsad.Registers.Demands;
using Marsad.Registers.Mandates;
using Marsad.Registers.Persons;
using Marsad.Registers.Talks;
using Marsad.Registers.Truces;
using Marsad.Store;
using Marsad.Store.Incidents;
using Marsad.Store.Sqlite;

namespace Marsad.Observatory.Registers;

/// <summary>The registers of a record: views over its claims, made when they are asked for.</summary>
public sealed class RecordRegisters
{
    private readonly SqliteRecord _record;
    private readonly IncidentBook _book;
    private readonly Engine _engine;
    private readonly RegisterKnowledge _knowledge;
    private readonly RegisterHeads _heads;

    /// <summary>The registers of a record whose incidents are kept in a book.</summary>
    /// <exception cref="Knowledge.KnowledgeFolderException">A table of the registers is missing or faulty.</exception>
    public RecordRegisters(SqliteRecord record, IncidentBook book, Engine engine)
    {
        (_record, _book, _engine) = (record, book, engine);
        _knowledge = RegisterKnowledge.Load(engine.Files, engine.ActorKeys);
        _heads = new RegisterHeads(_knowledge);
    }

    /// <summary>The negotiation tracks that the knowledge lists.</summary>
    public ImmutableArray<Track> Tracks => _knowledge.Tracks;

    /// <summary>The agreements that the knowledge lists.</summary>
    public ImmutableArray<Agreement> Agreements => _knowledge.Agreements;

    /// <summary>The rows that are asked for.</summary>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public ImmutableArray<RegisterHead> List(RegisterQuery query) => Choose(All(query.Register, query.On), query, query.On ?? (query.Within is null ? null : Newest()));

    /// <summary>Every row of a register.</summary>
    /// <param name="register">Which.</param>
    /// <param name="on">The day to look from, or null for that of the newest article.</param>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public ImmutableArray<RegisterHead> All(RegisterName register, DateOnly? on)
    {
        var claims = Claims();
        var today = on ?? Newest(claims);
        return register switch
        {
            RegisterName.Talks => [.. new TalksBook(new TrackFinder(_knowledge.Tracks)).Make(claims, today).Select(_heads.Of)],
            RegisterName.Truces => [.. Truces(claims).Select(_heads.Of)],
            RegisterName.Mandates => [.. new MandateBook(_knowledge.Resolutions).Make(claims).Select(RegisterHeads.Of)],
            RegisterName.Control => [.. ControlBook.Make(claims).Where(row => on is not { } day || ControlBook.On(row, day) is not null).Select(row => RegisterHeads.Of(row, on))],
            RegisterName.Access => [.. AccessBook.Make(claims).Select(RegisterHeads.Of)],
            RegisterName.Persons => [.. new PersonBook(_knowledge.Persons, Engine.Fold).Make(claims).Select(RegisterHeads.Of)],
            RegisterName.Demands => [.. new DemandBook(Engine.Fold, new NearbyIncidents(_book.List(new IncidentSelection())).Of).Make(claims).Select(_heads.Of)],
            _ => throw new ArgumentOutOfRangeException(nameof(register), register, "No register of this name."),
        };
    }

    /// <summary>A number that changes whenever anything of the record has changed.</summary>
    public long ChangeMark() => _book.ChangeMark();

    /// <summary>Day of the newest article with a word for a register; null where none is dated.</summary>
    internal DateOnly? Newest() => Newest(Claims());

    /// <summary>Those of the rows that are asked for.</summary>
    internal ImmutableArray<RegisterHead> Choose(IEnumerable<RegisterHead> rows, RegisterQuery query, DateOnly? today) => new RegisterFilter(query, _engine).Of(rows, today);

    private ImmutableArray<TruceRow> Truces(List<ClaimInArticle> claims)
    {
        var truces = new TruceBook(_knowledge.Agreements);
        var offered = new PossibleBreaches(_engine, [.. _book.List(new IncidentSelection())]);
        return [.. truces.Make(claims).Select(row => row with { PossibleBreaches = offered.Of(row, truces.Find(row.Agreement)) })];
    }

    private List<ClaimInArticle> Claims() =>
        [.. _record.RegisterClaims().Select(stored => new ClaimInArticle(stored.Article, stored.Url, stored.Title, ClaimJsonReader.Read(stored.Payload)))];

    private static DateOnly? Newest(List<ClaimInArticle> claims) => claims.Max(told => told.Article.Published);
}
