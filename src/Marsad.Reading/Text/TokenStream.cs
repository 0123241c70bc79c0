using System.Collections.Immutable;
using Marsad.Model;

namespace Marsad.Reading.Text;

/// <summary>An article as tokens and sentences.</summary>
public sealed class TokenStream
{
    private readonly Token[] _tokens;
    private readonly int[] _sentenceOf;

    /// <summary>Wraps tokens and finds their sentences.</summary>
    public TokenStream(string text, Token[] tokens)
    {
        Text = text;
        _tokens = tokens;
        _sentenceOf = new int[tokens.Length];
        Sentences = FindSentences(tokens, _sentenceOf);
    }

    /// <summary>The article's text.</summary>
    public string Text { get; }

    /// <summary>All tokens in order.</summary>
    public ReadOnlySpan<Token> Tokens => _tokens;

    /// <summary>Number of tokens.</summary>
    public int Count => _tokens.Length;

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

    private static ImmutableArray<Sentence> FindSentences(Token[] tokens, int[] sentenceOf)
    {
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        var (first, line) = (0, 0);
        for (var i = 0; i <= tokens.Length; i++)
        {
            if (i < tokens.Length && !tokens[i].EndsSentence)
            {
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
