using Marsad.Model;
using Marsad.Reading.Knowledge;
using Marsad.Reading.Mentions;
using Marsad.Reading.Text;

namespace Marsad.Reading.Claims;

/// <summary>Leaves out the victims of accidents, disasters, diseases and games.</summary>
/// <remarks>«لقي سبعة أشخاص مصرعهم في حادث سير» is no claim; «قتل سبعة في حريق أشعله القصف» is one.</remarks>
internal sealed class PeacefulCauses(WordClasses classes, TokenStream stream, MentionTable mentions, List<EventDraft> events)
{
    private readonly Dictionary<int, bool> _hasCause = [];

    /// <summary>The drafts that are left.</summary>
    public List<HarmDraft> Without(List<HarmDraft> harms) => harms.FindAll(harm => !IsPeaceful(harm));

    private bool IsPeaceful(HarmDraft harm)
    {
        var index = stream.SentenceOf(harm.At);
        if (!_hasCause.TryGetValue(index, out var hasCause))
        {
            _hasCause.Add(index, hasCause = HasCause(stream.Sentences[index]));
        }

        return hasCause && !events.Exists(candidate => stream.SentenceOf(candidate.At) == index && IsViolent(candidate));
    }

    private static bool IsViolent(EventDraft candidate) => candidate.Type is not (EventType.Explosion or EventType.Territory) || candidate.Initiator is not null;

    private bool HasCause(Sentence sentence)
    {
        for (var token = sentence.First; token < sentence.Last; token++)
        {
            if (stream[token].Form.Classes.Has(classes.PeacefulCause) || mentions.StartingAt(Layers.Phrase, token) is PhraseMention phrase && phrase.Has(classes.PeacefulCause))
            {
                return true;
            }
        }

        return false;
    }
}
