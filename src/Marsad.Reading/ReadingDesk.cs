using System.Collections.Immutable;
using Marsad.Model;
using Marsad.Reading.Lexicon;
using Marsad.Reading.Mentions;
using Marsad.Reading.Text;

namespace Marsad.Reading;

/// <summary>What one worker keeps from article to article: analyses of words, and room for tokens and mentions.</summary>
/// <remarks>Not safe for several threads. What it lays out holds until it lays out the next article.</remarks>
internal sealed class ReadingDesk
{
    private const int WordMemoCapacity = 120_000;

    private readonly Tokenizer _tokenizer;
    private readonly MentionTable _mentions = new(0);

    /// <summary>A desk for readings with the given knowledge.</summary>
    public ReadingDesk(KnowledgeBase knowledge, SpellingSurvey survey) =>
        _tokenizer = new Tokenizer(new WordFormTable(new WordAnalyzer(knowledge.Words, knowledge.Clitics, survey), WordMemoCapacity));

    /// <summary>Lays out a section of an article: its tokens, and an empty table for its mentions.</summary>
    public (TokenStream Stream, MentionTable Mentions) LayOut(string text, ImmutableArray<RemovedPassage> removed, TextSpan section)
    {
        var stream = _tokenizer.Tokenize(text, removed, section);
        _mentions.Reset(stream.Count);
        return (stream, _mentions);
    }
}
