using Marsad.Reading.Knowledge;
using Marsad.Reading.Lexicon;
using Marsad.Reading.Mentions;
using Marsad.Reading.Text;

namespace Marsad.Reading.Registers;

/// <summary>Which negotiation track or agreement the words around an act name.</summary>
/// <remarks>«محادثات أستانا» names the track; «المحادثات» in a sentence that named one before means that one.</remarks>
internal sealed class SubjectFinder
{
    private const string TrackId = "track";
    private const string AgreementId = "agreement";

    private readonly TokenStream _stream;
    private readonly List<Named> _all = [];

    /// <summary>Collects the names of tracks and agreements in an article.</summary>
    public SubjectFinder(WordClasses classes, TokenStream stream, MentionTable mentions)
    {
        _stream = stream;
        for (var token = 0; token < stream.Count; token++)
        {
            if (mentions.StartingAt(Layers.Phrase, token) is PhraseMention phrase)
            {
                Add(token, phrase.Last, IdOf(phrase.SenseOf(classes.Track), TrackId) ?? IdOf(phrase.SenseOf(classes.Accord), AgreementId));
            }
            else if (stream[token].Form.Classes.Has(classes.Track) || stream[token].Form.Classes.Has(classes.Accord))
            {
                var form = stream[token].Form;
                Add(token, token + 1, IdOf(form.SenseOf(classes.Track), TrackId) ?? IdOf(form.SenseOf(classes.Accord), AgreementId));
            }
        }
    }

    /// <summary>The subject that stands in a stretch or nearest to it in its sentence; or null.</summary>
    /// <param name="first">First token of the stretch.</param>
    /// <param name="last">Token behind it.</param>
    /// <param name="reach">How many tokens may stand between.</param>
    public string? Near(int first, int last, int reach)
    {
        var sentence = _stream.SentenceOf(first);
        Named? best = null;
        var bestGap = int.MaxValue;
        foreach (var named in _all)
        {
            var gap = Math.Max(0, Math.Max(named.First - last, first - named.Last));
            if (_stream.SentenceOf(named.First) == sentence && gap <= reach && gap < bestGap)
            {
                (best, bestGap) = (named, gap);
            }
        }

        return best?.Id;
    }

    private void Add(int first, int last, string? id)
    {
        if (id is not null)
        {
            _all.Add(new Named(first, last, id));
        }
    }

    private static string? IdOf(WordSense? sense, string attribute) => sense?.Lexeme[attribute];

    private sealed record Named(int First, int Last, string Id);
}
