using System.Text.Json;
using Marsad.Exchange.JsonLines;
using Marsad.Model;

namespace Marsad.Store.Tests;

/// <summary>The JSON of claims and readings, to the letter.</summary>
public sealed class JsonLinesTests
{
    private const string Text = "قالت مصادر إن ثلاثة أشخاص قُتلوا في الحقل";

    private static readonly Evidence Three = Evidence.Quote(Text, new TextSpan(14, 25));

    public static TheoryData<Claim, string> Claims => new()
    {
        {
            new CasualtyClaim
            {
                Id = "c1",
                Evidence = Three,
                Harm = Harm.Killed,
                Count = CountRange.AtLeast(3),
                Victim = ActorKey.Civilians,
                VictimClass = VictimClass.Civilian,
                Perpetrator = ActorKey.Other("قوم \"سود\""),
                Place = new PlaceRef
                {
                    Name = "الحقل", Text = "الحقل", Id = "gn:1", Latitude = 34.55, Longitude = -38, Country = "SY",
                    Precision = PlacePrecision.Town, Alternatives = ["gn:2"],
                },
                When = new DateRange(new DateOnly(2024, 3, 1), null, DatePrecision.Period),
                Source = new SourceRef(new ActorKey("sohr"), Evidence.Quote(Text, new TextSpan(0, 10)), [new ActorKey("reuters")]),
                Scope = Scope.Cumulative,
                PartOf = "c0",
                Status = ClaimStatus.Feared,
                Repeats = [Three],
                Rules = ["killed-by-number"],
                Reasons = [new SlotReason("victim", "noun", new TextSpan(20, 25)), new SlotReason("to", "open", null)],
            },
            """
            {"id":"c1","kind":"casualty","evidence":{"exact":"ثلاثة أشخاص","at":14},"harm":"killed","low":3,"high":null,"victim":"civilians","victimClass":"civilian","perpetrator":"other:قوم \"سود\"","place":{"name":"الحقل","text":"الحقل","id":"gn:1","lat":34.55,"lon":-38,"country":"SY","precision":"town","alternatives":["gn:2"]},"from":"2024-03-01","to":null,"datePrecision":"period","source":"sohr","attribution":{"exact":"قالت مصادر","at":0},"via":["reuters"],"manner":"said","speaker":null,"scope":"cumulative","partOf":"c0","status":"feared","repeats":[{"exact":"ثلاثة أشخاص","at":14}],"rules":["killed-by-number"],"why":[{"slot":"victim","why":"noun","exact":"أشخاص","at":20},{"slot":"to","why":"open","exact":null,"at":null}]}
            """
        },
        {
            new EventClaim { Id = "c2", Evidence = Three, Type = EventType.SuicideAttack, Target = new ActorKey("un"), Place = new PlaceRef { Name = "قرية", Text = "قرية" } },
            """
            {"id":"c2","kind":"event","evidence":{"exact":"ثلاثة أشخاص","at":14},"type":"suicide-attack","initiator":null,"target":"un","place":{"name":"قرية","text":"قرية","id":null,"lat":null,"lon":null,"country":null,"precision":"unresolved","alternatives":[]},"from":null,"to":null,"datePrecision":null,"source":null,"attribution":null,"via":[],"manner":null,"speaker":null,"status":"asserted","repeats":[],"rules":[],"why":[]}
            """
        },
        {
            new DiplomacyClaim { Id = "c3", Evidence = Three, Type = DiplomacyType.Demand, Participants = [new ActorKey("un"), new ActorKey("syria")], Status = ClaimStatus.Planned },
            """
            {"id":"c3","kind":"diplomacy","evidence":{"exact":"ثلاثة أشخاص","at":14},"type":"demand","participants":["un","syria"],"persons":[],"subject":null,"about":null,"place":null,"from":null,"to":null,"datePrecision":null,"source":null,"attribution":null,"via":[],"manner":null,"speaker":null,"status":"planned","repeats":[],"rules":[],"why":[]}
            """
        },
        {
            new RegisterClaim
            {
                Id = "r1",
                Evidence = Three,
                Register = Register.Control,
                Aspect = RegisterAspect.Share,
                People = CountRange.AtLeast(200),
                Share = CountRange.AtLeast(60),
                Parties = [new RegisterParty(RegisterRole.Party, new ActorKey("islamic-state"))],
                Person = new PersonRef("فلان", null, null),
                Terms = Three,
                Until = DateRange.OneDay(new DateOnly(2024, 3, 1)),
            },
            """
            {"id":"r1","kind":"register","evidence":{"exact":"ثلاثة أشخاص","at":14},"register":"control","aspect":"share","subject":null,"number":null,"people":{"low":200,"high":null},"share":{"low":60,"high":null},"parties":[{"role":"party","actor":"islamic-state"}],"person":{"name":"فلان","id":null,"actor":null},"terms":{"exact":"ثلاثة أشخاص","at":14},"untilFrom":"2024-03-01","untilTo":"2024-03-01","untilPrecision":"day","place":null,"from":null,"to":null,"datePrecision":null,"source":null,"attribution":null,"via":[],"manner":null,"speaker":null,"status":"asserted","repeats":[],"rules":[],"why":[]}
            """
        },
    };

    public static TheoryData<Article, bool, string> Readings => new()
    {
        { Synthetic.Article("نص"), false, """{"id":"a","claims":[],"removed":[],"versions":{"engine":"0.1.0","knowledge":"0123456789ab"}}""" },
        { Synthetic.Article("نص\n<b>", "عنوان", "rim", "2024-03-05") with { Url = "https://example.org/?a=1&b=2", Removed = [new RemovedPassage(new TextSpan(2, 6), "repeat")] }, true, """{"id":"a","title":"عنوان","publisher":"rim","published":"2024-03-05","url":"https://example.org/?a=1&b=2","text":"نص\n<b>","claims":[],"removed":[{"at":2,"length":4,"reason":"repeat"}],"versions":{"engine":"0.1.0","knowledge":"0123456789ab"}}""" },
    };

    [Theory]
    [MemberData(nameof(Claims))]
    public void Writes_claims(Claim claim, string json) => Assert.Equal(json, ClaimJsonWriter.ToJson(claim, Text));

    [Theory]
    [MemberData(nameof(Readings))]
    public void Writes_readings(Article article, bool withText, string json) =>
        Assert.Equal(json, ReadingJsonWriter.ToJson(Synthetic.Read(article, 0), withText));

    [Theory]
    [InlineData("\u2028 \u2029 \r\n \u0000")]
    [InlineData("\ud800 half a pair")]
    [InlineData("\u202e\u200f\U0001F54A")]
    public void Any_text_is_one_line_of_valid_json(string text)
    {
        var json = ReadingJsonWriter.ToJson(Synthetic.Read(Synthetic.Article(text), 0), withText: true);
        using var parsed = JsonDocument.Parse(json);

        Assert.DoesNotContain('\n', json);
        Assert.Equal(text.Replace('\ud800', '\ufffd'), parsed.RootElement.GetProperty("text").GetString());
    }
}
