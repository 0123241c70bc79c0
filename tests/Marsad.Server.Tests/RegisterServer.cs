using System.Collections.Immutable;
using Marsad.Model;

namespace Marsad.Server.Tests;

/// <summary>A running server whose record has an article for the registers too.</summary>
public sealed class RegisterServer : RunningServer
{
    internal static readonly Article TalksOnly = new()
    {
        Id = "talks-1",
        Title = "موعد جديد للمحادثات",
        Text = "قال وسيط إن الجولة المقبلة تبدأ في الثاني من أيار، وإن البلدة صارت في يد جهة أخرى.",
        Publisher = "صحيفة الضفة",
        Published = new DateOnly(2019, 4, 25),
    };

    /// <summary>Five words on a round of talks, two on a town, one on a resolution, one of a person with a hostile name.</summary>
    internal static readonly ImmutableArray<Claim> Claims =
    [
        .. Enumerable.Range(1, 5).Select(at => Round($"r{at}", at)),
        Holds("r6", "syria", new DateOnly(2019, 4, 10)),
        Holds("r7", "islamic-state", new DateOnly(2019, 4, 20)),
        new RegisterClaim
        {
            Id = "r8", Evidence = Words(8), Register = Register.Mandate, Aspect = RegisterAspect.Cited, Number = 2165,
            Parties = [new RegisterParty(RegisterRole.Body, new ActorKey("un-security-council"))],
        },
        new RegisterClaim
        {
            Id = "r9", Evidence = Words(9), Register = Register.Person, Aspect = RegisterAspect.Role,
            Person = new PersonRef(ShelfRecord.HostileText, null, new ActorKey("syria")),
        },
    ];

    internal override Article[] Further => [TalksOnly];

    private static RegisterClaim Round(string id, int at) => new()
    {
        Id = id,
        Evidence = Words(at),
        Register = Register.Talks,
        Aspect = RegisterAspect.Announced,
        Subject = "geneva-syria",
        Number = 4,
        When = DateRange.OneDay(new DateOnly(2019, 5, 2)),
        Parties = [new RegisterParty(RegisterRole.Party, new ActorKey("syria"))],
    };

    private static RegisterClaim Holds(string id, string holder, DateOnly since) => new()
    {
        Id = id,
        Evidence = Words(6),
        Register = Register.Control,
        Aspect = RegisterAspect.Holds,
        When = DateRange.OneDay(since),
        Place = new PlaceRef { Name = ShelfRecord.Town, Text = ShelfRecord.Town, Precision = PlacePrecision.Town },
        Parties = [new RegisterParty(RegisterRole.Party, new ActorKey(holder))],
    };

    private static Evidence Words(int at) => Evidence.Quote(TalksOnly.Text, new TextSpan(at, at + 12));
}
