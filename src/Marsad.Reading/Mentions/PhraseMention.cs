using Marsad.Reading.Lexicon;

namespace Marsad.Reading.Mentions;

/// <summary>A phrase of the lexicon («ما لا يقل عن»).</summary>
public sealed record PhraseMention(int First, int Last, WordSense Sense, Proclitics Proclitics)
    : Mention(First, Last, Sense.Lexeme.Id)
{
    /// <inheritdoc/>
    public override string Layer => Layers.Phrase;

    /// <inheritdoc/>
    public override string Describe() => Sense.Lexeme.Id;
}
