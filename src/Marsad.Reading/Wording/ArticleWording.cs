using System.Collections.Immutable;
using Marsad.Model.Incidents;
using Marsad.Reading.Text;

namespace Marsad.Reading.Wording;

/// <summary>The sentences of an article as words, for setting articles side by side.</summary>
internal static class ArticleWording
{
    /// <summary>The sentences of a laid-out section, page furniture left out.</summary>
    /// <param name="stream">The section.</param>
    /// <param name="stems">Takes joined letters off.</param>
    /// <param name="passages">How many passages stand before it.</param>
    public static IEnumerable<SentenceWords> Of(TokenStream stream, WordStems stems, int passages)
    {
        foreach (var sentence in stream.Sentences)
        {
            var words = ImmutableArray.CreateBuilder<string>(sentence.Last - sentence.First);
            for (var i = sentence.First; i < sentence.Last; i++)
            {
                if (stream[i].Kind is TokenKind.Word or TokenKind.Number)
                {
                    words.Add(stems.Of(stream[i].Form.Key));
                }
            }

            yield return new SentenceWords(stream.SpanOf(sentence.First, sentence.Last), passages + sentence.Line, words.ToImmutable());
        }
    }
}
