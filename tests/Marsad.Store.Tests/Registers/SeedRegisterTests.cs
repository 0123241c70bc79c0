using System.Globalization;
using Marsad.Model;
using Marsad.Model.Registers;
using Marsad.Store.Tests.Incidents;

namespace Marsad.Store.Tests.Registers;

/// <summary>What five real articles say for the registers, row by row.</summary>
public sealed class SeedRegisterTests : IClassFixture<SeedRegisterTests.Seeds>
{
    private const string File = "codebook/gold/seeds.jsonl";

    private readonly Seeds _seeds;

    public SeedRegisterTests(Seeds seeds) => _seeds = seeds;

    /// <summary>Register, the day to look from, and a row: id or subject, state, day, place, actors that it must name.</summary>
    public static TheoryData<string, string, string> Rows => new()
    {
        { "talks", "2016-02-20", "geneva-syria conditional 2016-02-25 - syria" },
        { "talks", "2016-02-20", "geneva-syria suspended 2016-02-03 gn:2660646 syria" },
        { "talks", "2016-02-20", "issg-humanitarian held 2016-02-11 sy russia" },
        { "talks", "2016-02-20", "issg-ceasefire announced 2016-02-20 -" },
        { "talks", "2016-02-20", "- held - sy russia united-states" },
        { "talks", "2017-01-15", "astana announced 2017-01-23 gn:1526273 russia iran turkey syrian-opposition" },
        { "talks", "2017-03-01", "astana unreported 2017-01-23 gn:1526273" },
        { "talks", "2017-01-15", "geneva-syria announced 2017-02-08 gn:2660646 syrian-opposition un" },
        { "talks", "2019-04-21", "- held - sy russia syria" },
        { "talks", "2019-04-21", "- announced - sy-damascus russia syria" },
        { "talks", "2019-04-21", "sochi-syria held - ru-sochi" },
        { "talks", "2020-11-28", "syria-constitutional held 2020-11-28 gn:2660646 syria" },
        { "talks", "2020-11-28", "- held 2020-11-27 tr-istanbul turkey united-states" },
        { "talks", "2020-11-28", "- unscheduled - - syria syrian-opposition" },
        { "truces", "2017-01-15", "sy-ankara-truce-2016 - 2016-12-30 sy russia turkey" },
        { "mandates", "2014-12-01", "un-security-council-2165 - 2014-07-14 - un-security-council" },
        { "mandates", "2016-02-20", "un-security-council-2254 cited 2015-12-18 - un-security-council" },
        { "control", "2017-01-15", "sy-deir-ez-zor besieged 2015-01-01 sy-deir-ez-zor islamic-state" },
        { "access", "2017-01-15", "besieged besieges 2017-01-15 sy-deir-ez-zor islamic-state" },
        { "persons", "2016-02-20", "maria-zakharova - - - russia" },
        { "persons", "2016-02-20", "dmitry-peskov - - - russia" },
        { "persons", "2016-02-20", "vladimir-putin - - - russia" },
        { "persons", "2016-02-20", "mikhail-bogdanov - - - russia" },
        { "persons", "2016-02-20", "staffan-de-mistura - - - un" },
        { "persons", "2016-02-20", "bashar-jaafari - - - syria" },
        { "persons", "2014-12-01", "valerie-amos - - - un" },
        { "persons", "2017-01-15", "mevlut-cavusoglu - - - turkey" },
        { "persons", "2017-01-15", "rami-abdulrahman - - - sohr" },
        { "persons", "2019-04-21", "bashar-al-assad - - - syria" },
        { "persons", "2019-04-21", "alexander-lavrentiev - - - russia" },
        { "persons", "2020-11-28", "ibrahim-kalin - - - turkey" },
        { "persons", "2020-11-28", "james-jeffrey - - - united-states" },
        { "demands", "2016-02-20", "- demand 2016-02-20 - russia un-security-council" },
        { "demands", "2014-12-01", "- demand - - russia us-led-coalition" },
        { "demands", "2020-11-28", "- accusation 2020-11-28 - united-states russia" },
    };

    /// <summary>Terms: what a row alone has.</summary>
    public static TheoryData<string, string, string> Terms => new()
    {
        { "truces", "sy-ankara-truce-2016", "out: islamic-state, hts disputed; guarantors: russia, turkey" },
        { "mandates", "un-security-council-2165", "expires 2015-01-10, told 2015-01-31, renewed by 2191; renewal asked" },
        { "control", "sy-deir-ez-zor", "since 2015-01-01 islamic-state ≥60 %, besieged ≥200000" },
    };

    [SharedTheory(File), MemberData(nameof(Rows))]
    public void A_row_of_the_seeds(string register, string on, string expected)
    {
        Assert.True(CodeName.TryParse<RegisterName>(register, out var name));
        var rows = _seeds.Room.Register(name, DateOnly.ParseExact(on, "yyyy-MM-dd", CultureInfo.InvariantCulture));
        Assert.True(rows.Any(row => Fits(row, expected.Split(' '))), $"no row '{expected}' in\n{string.Join('\n', rows.Select(Line))}");
    }

    [SharedTheory(File), MemberData(nameof(Terms))]
    public void Terms_of_a_row(string register, string id, string expected)
    {
        Assert.True(CodeName.TryParse<RegisterName>(register, out var name));
        Assert.Equal(expected, TermsOf(_seeds.Room.Register(name).Single(row => row.Id == id).Row));
    }

    private static bool Fits(RegisterHead row, string[] wanted) =>
        (wanted[0] == "-" || wanted[0] == row.Subject || wanted[0] == row.Id)
        && (wanted[1] == "-" || wanted[1] == row.State)
        && (wanted[2] == "-" || wanted[2] == Day(row.From))
        && (wanted[3] == "-" || wanted[3] == row.Place?.Id)
        && wanted[4..].All(actor => row.Actors.Contains(new ActorKey(actor)));

    private static string Line(RegisterHead row) => $"{row.Subject ?? row.Id} {row.State} {Day(row.From)} {row.Place?.Id} {string.Join(' ', row.Actors)}";

    private static string TermsOf(object row) => row switch
    {
        TruceRow truce => $"out: {string.Join(", ", truce.Exclusions.Select(one => one.Actor + (one.Disputed.IsEmpty ? "" : " disputed")))}; guarantors: {string.Join(", ", truce.Guarantors)}",
        MandateRow mandate => $"expires {Day(mandate.Expires)}, told {string.Join(", ", mandate.Expiries.Select(day => Day(day.To)))}, renewed by {mandate.RenewedBy}"
            + (mandate.Statements.Any(told => told.Claim is RegisterClaim { Aspect: RegisterAspect.RenewalAsked }) ? "; renewal asked" : ""),
        ControlRow control => $"since {Day(control.History[0].From)} {string.Join('+', control.History[0].Holders)} {control.History[0].Share} %, besieged {string.Join(' ', control.History.Select(People))}".Replace("  ", " ", StringComparison.Ordinal).TrimEnd(),
        _ => row.ToString()!,
    };

    private static string People(ControlSpan span) =>
        string.Join(' ', span.Statements.Select(told => (told.Claim as RegisterClaim)?.People?.ToString()).OfType<string>());

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "?";

    /// <summary>The seeds, read once.</summary>
    public sealed class Seeds : IDisposable
    {
        private readonly Lazy<Newsroom> _room = new(() => Newsroom.Of(Newsroom.Sample(SharedTheoryAttribute.PathOf(File))));

        /// <summary>The record of them.</summary>
        public Newsroom Room => _room.Value;

        /// <inheritdoc/>
        public void Dispose()
        {
            if (_room.IsValueCreated)
            {
                _room.Value.Dispose();
            }
        }
    }
}
