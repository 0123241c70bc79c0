using System.Text.RegularExpressions;

namespace Marsad.Architecture.Tests;

public sealed partial class SourceTextTests
{
    private const int MostLines = 500;

    public static TheoryData<string> Sources => [.. Repository.Sources];

    [Theory]
    [InlineData("a // b\nc", "a     \nc")]
    [InlineData("a /* b\nb */ c", "a     \n     c")]
    [InlineData("\"// kept\" // gone", "\"// kept\"        ")]
    [InlineData("@\"\\\" // gone", "@\"\\\"        ")]
    [InlineData("'\"' // gone", "'\"'        ")]
    public void Comments_are_told_from_code(string source, string expected) =>
        Assert.Equal(expected, CSharpText.WithoutComments(source));

    [Theory, MemberData(nameof(Sources))]
    public void Words_are_data_and_stand_in_no_code(string file) =>
        Assert.DoesNotMatch(ArabicLetter, CSharpText.WithoutComments(Repository.Text(file)));

    [Theory, MemberData(nameof(Sources))]
    public void Regexes_are_generated_with_a_timeout(string file)
    {
        var code = CSharpText.WithoutComments(Repository.Text(file));
        Assert.DoesNotMatch(HandMadeRegex, code);
        Assert.All(GeneratedRegexUse.Matches(code), use => Assert.Contains("matchTimeoutMilliseconds", use.Value, StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(Sources))]
    public void A_file_can_be_read_in_one_sitting(string file) =>
        Assert.InRange(Repository.Text(file).Count(letter => letter == '\n'), 0, MostLines);

    [Theory, MemberData(nameof(Sources))]
    public void A_namespace_is_a_folder(string file)
    {
        var spaces = NamespaceLine.Matches(Repository.Text(file)).Select(match => match.Groups[1].Value);
        var folder = Path.GetDirectoryName(file)!.Replace('\\', '/')["src/".Length..].Replace('/', '.');
        Assert.Equal(Path.GetFileName(file) == "Program.cs" ? [] : [folder], spaces);
    }

    [Theory, MemberData(nameof(Sources))]
    public void A_file_holds_one_public_type_and_bears_its_name(string file)
    {
        var types = PublicType.Matches(CSharpText.WithoutComments(Repository.Text(file))).Select(match => match.Groups[1].Value).ToArray();
        Assert.True(types.Length <= 1, $"{file} holds {string.Join(", ", types)}");
        Assert.All(types, type => Assert.Equal(Path.GetFileName(file).Split('.')[0], type));
    }

    [GeneratedRegex(@"[\u0600-\u06FF\u0750-\u077F\u08A0-\u08FF\uFB50-\uFDFF\uFE70-\uFEFC]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ArabicLetter { get; }

    [GeneratedRegex(@"new\s+Regex\s*\(|\bRegex\.(IsMatch|Match|Matches|Replace|Split|Count|EnumerateMatches)\s*\(\s*[^)]*,\s*@?""|NonBacktracking", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex HandMadeRegex { get; }

    [GeneratedRegex(@"\[GeneratedRegex\([^\n]*", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex GeneratedRegexUse { get; }

    [GeneratedRegex(@"^namespace ([\w.]+)", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NamespaceLine { get; }

    [GeneratedRegex(@"^public (?:[a-z]+ )*(?:class|record struct|record|struct|interface|enum|delegate [\w<>\[\],?. ]+?) (\w+)", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PublicType { get; }
}
