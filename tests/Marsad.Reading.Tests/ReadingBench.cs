using Marsad.Model;
using Marsad.Reading.Lexicon;
using Marsad.Reading.Mentions;
using Marsad.Reading.Names;
using Marsad.Reading.Text;

namespace Marsad.Reading.Tests;

/// <summary>Tokens, words and phrases as the number and date stages find them, from the repository's own knowledge.</summary>
internal static class ReadingBench
{
    private const int MemoCapacity = 100_000;

    private static readonly Lazy<KnowledgeBase> Knowledge = new(Compile);
    private static readonly Lazy<ArticlePipeline> Reader = new(() => new ArticlePipeline(Knowledge.Value));

    /// <summary>All knowledge.</summary>
    public static KnowledgeBase AllKnowledge => Knowledge.Value;

    /// <summary>The lexicon.</summary>
    public static WordLexicon Lexicon => Knowledge.Value.Words;

    /// <summary>The whole reader.</summary>
    public static ArticlePipeline Pipeline => Reader.Value;

    /// <summary>The repository's folder.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>A text as tokens.</summary>
    public static TokenStream Tokenize(string text) =>
        new Tokenizer(new WordFormTable(new WordAnalyzer(Lexicon, Knowledge.Value.Clitics), MemoCapacity)).Tokenize(text, []);

    /// <summary>A table that holds the names and phrases of a text.</summary>
    public static MentionTable FindPhrases(TokenStream stream)
    {
        var mentions = new MentionTable(stream.Count);
        new NameAnnotator(Lexicon.Names, Knowledge.Value.Classes).Annotate(stream, mentions, null);
        return mentions;
    }

    private static KnowledgeBase Compile()
    {
        var folder = Path.Combine(Root, "knowledge");
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(path => new KnowledgeFile(Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllText(path)));
        return KnowledgeBase.Compile([.. files]).Knowledge;
    }

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
