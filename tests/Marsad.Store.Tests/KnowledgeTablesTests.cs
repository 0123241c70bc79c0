using Marsad.Model;
using Marsad.Observatory.Comparing;
using Marsad.Observatory.Knowledge;
using Marsad.Observatory.Linking;

namespace Marsad.Store.Tests;

/// <summary>The tables of linking, ranks and UCDP's names: sound as shipped, and every fault told with its place.</summary>
public sealed class KnowledgeTablesTests
{
    private static readonly IReadOnlyList<KnowledgeFile> Shipped = KnowledgeFolder.Load(KnowledgeFolder.Find(null));

    /// <summary>A file, words in it, what stands there instead, and the fault with its column: 0 where the whole file is meant.</summary>
    public static TheoryData<string, string, string, string, int> Faults => new()
    {
        { "linking/clues.tsv", "day.same\t", "day.same\tmuch ", "KNOW014", 10 },
        { "linking/clues.tsv", "day.next\t", "day.same\t", "KNOW005", 1 },
        { "linking/clues.tsv", "day.next\t", "day.text\t", "KNOW016", 0 },
        { "linking/clues.tsv", "clue\tweight", "clue\tload", "KNOW001", 1 },
        { "linking/words.tsv", "*\t", "all\t", "KNOW016", 0 },
        { "codebook/source-ranks.tsv", "sohr\t80", "sohr\t800", "KNOW014", 6 },
        { "codebook/source-ranks.tsv", "sohr\t80", "snhr\t80", "KNOW005", 1 },
        { "codebook/source-ranks.tsv", "perpetrator\t", "doer\t", "KNOW016", 0 },
        { "codebook/ged-sides.tsv", "\tislamic-state", "\tislamic-stat", "KNOW008", 0 },
    };

    [Fact]
    public void The_shipped_tables_have_no_fault()
    {
        Assert.Empty(Check(Shipped));
        var ranks = LinkingKnowledge.Ranks(Shipped);
        Assert.True(ranks.Of(new ActorKey("sohr")).Rank > ranks.OwnVoice.Rank);
        Assert.True(ranks.OwnVoice.Rank > ranks.AboutEnemies.Rank);
    }

    [Theory, MemberData(nameof(Faults))]
    public void A_fault_is_told_with_its_place(string path, string words, string instead, string code, int column)
    {
        var sound = Shipped.Single(file => file.Path == path);
        var at = sound.Content.IndexOf(words, StringComparison.Ordinal);
        Assert.True(at >= 0, $"'{words}' is not in {path}");
        var broken = sound with { Content = sound.Content[..at] + instead + sound.Content[(at + words.Length)..] };
        var found = Check([.. Shipped.Select(file => file.Path == path ? broken : file)]);
        Assert.Contains(found, fault => fault.Code == code && fault.File == path && (column == 0 || fault.Column == column));
    }

    [Fact]
    public void A_missing_table_is_told()
    {
        var found = Check([.. Shipped.Where(file => file.Path != "linking/words.tsv")]);
        Assert.Contains(found, fault => fault is { Code: "KNOW009", File: "linking/words.tsv" });
        Assert.Throws<KnowledgeFolderException>(() => LinkingKnowledge.Rarity([]));
    }

    private static List<Diagnostic> Check(IReadOnlyList<KnowledgeFile> files) =>
        [.. LinkingKnowledge.Check(files), .. GedKnowledge.Check(files, new HashSet<string>(Observatory.Engine.Open(KnowledgeFolder.Find(null)).Actors.Select(actor => actor.Key), StringComparer.Ordinal))];
}
