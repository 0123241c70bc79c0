using Marsad.Reading.Knowledge;
using Marsad.Reading.Lexicon;
using Marsad.Reading.Mentions;
using Marsad.Reading.Text;

namespace Marsad.Reading.Choosing;

/// <summary>Reads how sentences open, and which of them point back to a place.</summary>
internal sealed class SceneWords(WordClasses classes, TokenStream stream, MentionTable mentions)
{
    private const int OpeningTokens = 3;
    private const int FirstWords = 5;

    /// <summary>How a sentence goes on from what stands before it.</summary>
    public SceneTurn TurnOf(int sentence)
    {
        var (first, last, _) = stream.Sentences[sentence];
        for (var token = first; token < Math.Min(last, first + OpeningTokens); token++)
        {
            if (Is(token, classes.SceneTurn))
            {
                return SceneTurn.Elsewhere;
            }

            if (Is(token, classes.SayImpersonal) || (token == first && Is(token, classes.Backdrop)))
            {
                return SceneTurn.Background;
            }

            if (Is(token, classes.Say) || Is(token, classes.According) || Is(token, classes.Relay))
            {
                return SceneTurn.Says;
            }

            if (token == first && (Is(token, classes.In) || Is(token, classes.Located) || mentions.StartingAt(Layers.Date, token) is not null))
            {
                return SceneTurn.SetsScene;
            }
        }

        return SceneTurn.Plain;
    }

    /// <summary>In what form a word tells a deed.</summary>
    public SceneTense TenseOf(int token)
    {
        foreach (var reading in stream[token].Form.Readings)
        {
            foreach (var sense in reading.Senses)
            {
                if ((sense.Features & WordFeatures.Finite) != 0)
                {
                    return (sense.Features & WordFeatures.Imperfect) != 0 ? SceneTense.Present : SceneTense.Past;
                }
            }
        }

        return SceneTense.Noun;
    }

    /// <summary>What words open by their place in the text.</summary>
    public SceneOpening OpeningOf(int first)
    {
        var sentence = stream.SentenceOf(first);
        var opens = stream.Sentences[sentence];
        var isParagraph = sentence == 0 || stream.Sentences[sentence - 1].Line != opens.Line;
        return sentence == 0 && stream.Sentences.Length > 1 ? SceneOpening.Headline
            : first - opens.First > FirstWords ? SceneOpening.No
            : isParagraph ? SceneOpening.Paragraph
            : SceneOpening.Sentence;
    }

    /// <summary>The word of a sentence that points back to a place, the nearest to a token: which kind of place it names; null where there is none.</summary>
    public (int Token, string Size)? PointerOf(int sentence, int at)
    {
        (int Token, string Size)? best = null;
        var (first, last, _) = stream.Sentences[sentence];
        for (var token = first; token < last; token++)
        {
            if (stream[token].Form.SenseOf(classes.PlacePointer)?.Lexeme["size"] is { } size
                && (token + 1 >= last || mentions.StartingAt(Layers.Place, token + 1) is null)
                && (best is null || Math.Abs(token - at) < Math.Abs(best.Value.Token - at)))
            {
                best = (token, size);
            }
        }

        return best;
    }

    /// <summary>True where a word, or the phrase over it, has a class.</summary>
    public bool Is(int token, int lexicalClass) =>
        stream[token].Form.Classes.Has(lexicalClass) || (mentions.Covering(Layers.Phrase, token) is PhraseMention phrase && phrase.Has(lexicalClass));

    /// <summary>How often something comes, by the number of different ones, its own count and the highest.</summary>
    public static SceneShare ShareOf(int different, int count, int most) =>
        different == 1 ? SceneShare.Only
        : count == 1 ? SceneShare.Once
        : count == most ? SceneShare.Most
        : SceneShare.Some;
}
