namespace Marsad.Architecture.Tests;

public sealed class PurityTests
{
    private static readonly string[] PureRooms = ["Marsad.Model", "Marsad.Reading", "Marsad.Incidents", "Marsad.Registers"];

    /// <summary>What a pure room may not mention: a type, a <c>Type::Member</c>, or everything that starts with <c>Prefix*</c>.</summary>
    private static readonly string[] Impure =
    [
        "System.IO.File*", "System.IO.Directory*", "System.IO.Path", "System.IO.Stream*", "System.IO.Enumeration*",
        "System.Net.*", "System.Console", "System.Diagnostics.Process*", "System.Diagnostics.Stopwatch",
        "System.Random", "System.TimeProvider", "System.TimeZoneInfo", "System.Security.Cryptography.RandomNumberGenerator",
        "System.Threading.Thread", "System.Threading.Tasks.Parallel*", "Microsoft.Extensions.*",
        "System.DateTime::get_Now", "System.DateTime::get_UtcNow", "System.DateTime::get_Today",
        "System.DateTimeOffset::get_Now", "System.DateTimeOffset::get_UtcNow",
        "System.Guid::NewGuid", "System.Guid::CreateVersion7",
        "System.Globalization.CultureInfo::get_CurrentCulture", "System.Globalization.CultureInfo::get_CurrentUICulture",
        "System.Environment::*",
    ];

    /// <summary>The compiler itself asks an iterator's thread for its number; that changes no result.</summary>
    private const string IteratorsOwn = "System.Environment::get_CurrentManagedThreadId";

    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var room in PureRooms)
            {
                foreach (var impure in Impure) { cases.Add(room, impure); }
            }

            return cases;
        }
    }

    [Theory, MemberData(nameof(Cases))]
    public void A_pure_room_does_not_mention(string room, string impure) =>
        Assert.DoesNotContain(AssemblyScan.References(room), name => name != IteratorsOwn && Matches(name, impure));

    [Theory]
    [InlineData("System.IO.File*")]
    [InlineData("System.IO.Path")]
    [InlineData("System.InvalidOperationException::.ctor")]
    public void The_scan_sees_what_this_impure_assembly_mentions(string impure) =>
        Assert.Contains(AssemblyScan.References("Marsad.Architecture.Tests"), name => Matches(name, impure));

    private static bool Matches(string name, string pattern) =>
        pattern.EndsWith('*') ? name.StartsWith(pattern[..^1], StringComparison.Ordinal) : name == pattern;
}
