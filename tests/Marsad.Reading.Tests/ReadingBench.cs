using System.Collections.Immutable;
using Marsad.Model;
using Marsad.Reading.Lexicon;
using Marsad.Reading.Mentions;
using Marsad.Reading.Text;

namespace Marsad.Reading.Tests;

/// <summary>Tokens, words and phrases as the number and date stages find them, from the tables under <c>knowledge/arabic</c>.</summary>
internal static class ReadingBench
{
    private static readonly string[] NotWordTables = ["clitics.tsv", "paradigms.tsv"];

    private static readonly Lazy<(WordLexicon Lexicon, CliticTable Clitics)> Knowledge = new(Load);

    /// <summary>The lexicon.</summary>
    public static WordLexicon Lexicon => Knowledge.Value.Lexicon;

    /// <summary>The repository's folder.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>A text as tokens.</summary>
    public static TokenStream Tokenize(string text) =>
        new Tokenizer(new WordFormTable(new WordAnalyzer(Lexicon, Knowledge.Value.Clitics), 100_000)).Tokenize(text, []);

    /// <summary>A table that holds the phrases of a text.</summary>
    public static MentionTable FindPhrases(TokenStream stream)
    {
        var mentions = new MentionTable(stream.Count);
        for (var i = 0; i < stream.Count; i++)
        {
            foreach (var start in stream[i].Form.NameStarts)
            {
                AddPhrase(stream, mentions, i, start);
            }
        }

        return mentions;
    }

    private static void AddPhrase(TokenStream stream, MentionTable mentions, int first, NameStart start)
    {
        var names = Lexicon.Names;
        var node = names.Step(NameTrie.Root, start.Word);
        PhraseMention? longest = null;
        for (var last = first + 1; node >= 0; last++)
        {
            foreach (var entry in names.EntriesAt(node))
            {
                longest = new PhraseMention(first, last, ((LexiconPhrase)entry.Subject).Sense, start.Proclitics);
            }

            node = last < stream.Count ? names.Step(node, stream[last].Form.Word) : -1;
        }

        if (longest is not null)
        {
            mentions.Add(longest);
        }
    }

    private static (WordLexicon, CliticTable) Load()
    {
        var faults = new List<Diagnostic>();
        var folder = Path.Combine(Root, "knowledge", "arabic");
        var clitics = CliticTable.Parse(Read(Path.Combine(folder, "clitics.tsv")), faults);
        var builder = new LexiconBuilder(ParadigmTable.Parse(Read(Path.Combine(folder, "paradigms.tsv")), faults), faults);
        foreach (var path in Directory.EnumerateFiles(folder, "*.tsv").Order(StringComparer.Ordinal))
        {
            if (!NotWordTables.Contains(Path.GetFileName(path)))
            {
                builder.AddTable(Read(path));
            }
        }

        Assert.Empty(faults);
        return (builder.Build(), clitics);
    }

    private static KnowledgeFile Read(string path) => new("arabic/" + Path.GetFileName(path), File.ReadAllText(path));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Marsad.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("no Marsad.slnx above the test's folder");
    }
}
