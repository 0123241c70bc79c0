using System.Collections.Immutable;
using Marsad.Model;
using Marsad.Model.Incidents;
using Marsad.Model.Registers;
using Marsad.Registers.Control;

namespace Marsad.Observatory.Registers;

/// <summary>What lists show of the rows of each register.</summary>
internal sealed class RegisterHeads(RegisterKnowledge knowledge)
{
    private readonly Dictionary<string, Track> _tracks = knowledge.Tracks.ToDictionary(track => track.Id, StringComparer.Ordinal);
    private readonly Dictionary<string, Agreement> _agreements = knowledge.Agreements.ToDictionary(agreement => agreement.Id, StringComparer.Ordinal);

    public RegisterHead Of(TalksRow row) => Named(row.Track) with
    {
        Register = RegisterName.Talks,
        Id = row.Id,
        Number = row.Number,
        State = CodeName.Of(row.State),
        Place = row.Place,
        From = row.When?.From,
        To = row.When?.To,
        Actors = row.Participants,
        Persons = row.Persons,
        Statements = row.Statements,
        Row = row,
    };

    public RegisterHead Of(TruceRow row) => Named(row.Agreement) with
    {
        Register = RegisterName.Truces,
        Id = row.Id,
        State = CodeName.Of(row.State),
        Place = row.Areas is [var first, ..] ? first : null,
        From = row.InForce is [var begin, ..] ? begin.From : row.Agreement is { } id && _agreements.TryGetValue(id, out var known) ? known.InForce ?? known.Signed : null,
        To = row.Until is [.., var end] ? end.To ?? end.From : row.Agreement is { } name && _agreements.TryGetValue(name, out var listed) ? listed.Ends : null,
        Actors = [.. row.Parties.Concat(row.Guarantors).Distinct()],
        Statements = row.Statements,
        Row = row,
    };

    public static RegisterHead Of(MandateRow row) => new()
    {
        Register = RegisterName.Mandates,
        Id = row.Id,
        English = row.Resolution?.English,
        Arabic = row.Resolution?.Arabic,
        Number = row.Number,
        State = row.Statements[^1].Claim is RegisterClaim last ? CodeName.Of(last.Aspect) : null,
        From = row.Adopted?.From,
        To = row.Expires,
        Actors = row.Body is { } body ? [body] : [],
        Statements = row.Statements,
        Row = row,
    };

    public static RegisterHead Of(ControlRow row, DateOnly? on)
    {
        var now = on is { } day ? ControlBook.On(row, day) : row.History.LastOrDefault();
        return new RegisterHead
        {
            Register = RegisterName.Control,
            Id = row.Id,
            Arabic = row.Place.Name,
            Place = row.Place,
            State = now is null ? null : now.IsContested ? "contested" : !now.Besiegers.IsEmpty ? "besieged" : now.Holders.IsEmpty ? "lost" : "held",
            From = now?.From,
            Actors = now is null ? [] : [.. now.Holders.Concat(now.Besiegers)],
            Statements = row.Statements,
            Row = row,
        };
    }

    public static RegisterHead Of(AccessRow row) => new()
    {
        Register = RegisterName.Access,
        Id = row.Id,
        Subject = row.Matter,
        State = row.Latest,
        Place = row.Place,
        From = row.On,
        To = row.On,
        People = row.People,
        Actors = [.. row.Statements.SelectMany(told => told.Claim is RegisterClaim claim ? claim.Parties.Select(party => party.Actor) : []).Distinct()],
        Statements = row.Statements,
        Row = row,
    };

    public static RegisterHead Of(PersonRow row)
    {
        ImmutableArray<ClaimInArticle> told = [.. row.Roles.Concat(row.Said).Concat(row.Met).Distinct()];
        return new RegisterHead
        {
            Register = RegisterName.Persons,
            Id = row.Id,
            Arabic = row.Name,
            Actors = row.Actors,
            Statements = told,
            Row = row,
            From = told.Min(one => one.Article.Published),
            To = told.Max(one => one.Article.Published),
        };
    }

    public RegisterHead Of(DemandRow row) => Named(row.Subject) with
    {
        Register = RegisterName.Demands,
        Id = row.Id,
        State = CodeName.Of(row.Type),
        From = row.On,
        To = row.On,
        Actors = [.. new[] { row.Speaker, row.Addressed }.OfType<ActorKey>()],
        Persons = row.Persons,
        Statements = row.Statements,
        Row = row,
    };

    private RegisterHead Named(string? subject)
    {
        var track = subject is null ? null : _tracks.GetValueOrDefault(subject);
        var agreement = subject is null ? null : _agreements.GetValueOrDefault(subject);
        return new RegisterHead
        {
            Register = default,
            Id = string.Empty,
            Subject = subject,
            English = track?.English ?? agreement?.English,
            Arabic = track?.Arabic ?? agreement?.Arabic,
            Statements = [],
            Row = string.Empty,
        };
    }
}
