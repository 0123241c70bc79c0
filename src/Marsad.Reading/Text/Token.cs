using Marsad.Model;
using Marsad.Reading.Lexicon;

namespace Marsad.Reading.Text;

/// <summary>A word, number or mark of the text.</summary>
/// <param name="Start">First UTF-16 code unit.</param>
/// <param name="End">First code unit behind it.</param>
/// <param name="Kind">What it is made of.</param>
/// <param name="Form">Its analysis, shared by all tokens that are spelled alike.</param>
public readonly record struct Token(int Start, int End, TokenKind Kind, WordForm Form)
{
    /// <summary>Number of its spelling in the vocabulary of names, or -1.</summary>
    internal int Word { get; init; } = Form.Word;

    /// <summary>The stages that it may concern.</summary>
    internal Stages Stages { get; init; } = Stages.All;

    /// <summary>True where it may concern a stage.</summary>
    internal bool Concerns(Stages stage) => (Stages & stage) != 0;

    /// <summary>Where it stands.</summary>
    public TextSpan Span => new(Start, End);

    /// <summary>True for what ends a sentence.</summary>
    public bool EndsSentence => Kind is TokenKind.Stop or TokenKind.LineBreak;
}
