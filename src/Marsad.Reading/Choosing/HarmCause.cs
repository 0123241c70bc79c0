using Marsad.Model;
using Marsad.Reading.Claims;
using Marsad.Reading.Text;

namespace Marsad.Reading.Choosing;

/// <summary>The events around a harm: the nearest of its sentence, the others of it, and the last before it.</summary>
internal sealed class HarmCause
{
    private const int SentencesBack = 2;

    private readonly List<EventDraft> _beside = [];
    private readonly EventDraft? _before;

    /// <summary>Finds the events around a harm.</summary>
    public HarmCause(TokenStream stream, List<EventDraft> events, HarmDraft harm)
    {
        var sentence = stream.SentenceOf(harm.At);
        foreach (var candidate in events)
        {
            var own = stream.SentenceOf(candidate.At);
            if (own == sentence)
            {
                _beside.Add(candidate);
                if (Nearest is null || Math.Abs(candidate.At - harm.At) < Math.Abs(Nearest.At - harm.At))
                {
                    Nearest = candidate;
                }
            }
            else if (own < sentence && sentence - own <= SentencesBack)
            {
                _before = candidate;
            }
        }
    }

    /// <summary>The nearest event of the sentence, or null.</summary>
    public EventDraft? Nearest { get; }

    /// <summary>How many events the sentence tells.</summary>
    public int Beside => _beside.Count;

    /// <summary>The role of a side in these events.</summary>
    public HarmLink LinkOf(ActorKey key)
    {
        if (Nearest is { } nearest && (nearest.Initiator == key || nearest.Target == key))
        {
            return nearest.Type == EventType.Clash ? HarmLink.Fights : nearest.Initiator == key ? HarmLink.Acts : HarmLink.Struck;
        }

        foreach (var beside in _beside)
        {
            if (beside.Initiator == key || beside.Target == key)
            {
                return beside.Initiator == key ? HarmLink.ActsBeside : HarmLink.StruckBeside;
            }
        }

        return _before?.Initiator == key ? HarmLink.ActsBefore : _before?.Target == key ? HarmLink.StruckBefore : HarmLink.None;
    }
}
