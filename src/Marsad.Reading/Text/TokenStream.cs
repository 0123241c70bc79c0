using System.Collections.Immutable;
using Marsad.Model;

namespace Marsad.Reading.Text;

/// <summary>An article as tokens and sentences.</summary>
public sealed class TokenStream
{
    /// <summary>Tokens of the longest sentence; one that goes on is cut there. No writer comes near, and what looks through a sentence stays quick.</summary>
    internal const int LongestSentence = 2048;

    private readonly Token[] _tokens;
    private readonly int[] _sentenceOf;

    /// <summary>Finds the sentences of tokens.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="tokens">Its tokens, from the front of an array that may be longer; it is not copied.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="sentenceOf">Room for the sentence of each; gets filled and is not copied.</param>
    internal TokenStream(string text, Token[] tokens, int count, int[] sentenceOf)
    {
        Text = text;
        Count = count;
        _tokens = tokens;
        _sentenceOf = sentenceOf;
        Sentences = FindSentences(Tokens, sentenceOf);
    }

    /// <summary>The article's text.</summary>
    public string Text { get; }

    /// <summary>All tokens in order.</summary>
    public ReadOnlySpan<Token> Tokens => _tokens.AsSpan(0, Count);

    /// <summary>Number of tokens.</summary>
    public int Count { get; }

    /// <summary>The sentences in order; marks that end one belong to none.</summary>
    public ImmutableArray<Sentence> Sentences { get; }

    /// <summary>The token at an index.</summary>
    public ref readonly Token this[int index] => ref _tokens[index];

    /// <summary>Index of the sentence that holds a token; for a mark that ends a sentence, of the sentence it ends.</summary>
    public int SentenceOf(int token) => _sentenceOf[token];

    /// <summary>The text span of a half-open, non-empty range of tokens.</summary>
    public TextSpan SpanOf(int first, int last) => new(_tokens[first].Start, _tokens[last - 1].End);

    /// <summary>The words of a half-open, non-empty range of tokens, as they stand in the text.</summary>
    public string WordsOf(int first, int last) => SpanOf(first, last).In(Text).ToString();

    private static ImmutableArray<Sentence> FindSentences(ReadOnlySpan<Token> tokens, Span<int> sentenceOf)
    {
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        var (first, line) = (0, 0);
        for (var i = 0; i <= tokens.Length; i++)
        {
            if (i < tokens.Length && !tokens[i].EndsSentence)
            {
                if (i - first == LongestSentence)
                {
                    sentences.Add(new Sentence(first, i, line));
                    first = i;
                }

                sentenceOf[i] = sentences.Count;
                continue;
            }

            if (i > first)
            {
                sentences.Add(new Sentence(first, i, line));
            }

            first = i + 1;
            if (i < tokens.Length)
            {
                sentenceOf[i] = Math.Max(0, sentences.Count - 1);
                line += tokens[i].Kind == TokenKind.LineBreak ? 1 : 0;
            }
        }

        return sentences.ToImmutable();
    }
}
