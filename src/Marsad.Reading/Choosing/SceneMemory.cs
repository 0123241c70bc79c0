using Marsad.Reading.Text;

namespace Marsad.Reading.Choosing;

/// <summary>What was chosen so far in an article, for one question.</summary>
/// <typeparam name="TKey">What two equal choices share.</typeparam>
internal sealed class SceneMemory<TKey>(TokenStream stream)
    where TKey : class
{
    private readonly List<(int At, TKey? Key)> _events = [];
    private readonly HashSet<TKey> _all = [];
    private readonly Dictionary<SceneMatter, TKey?> _matters = [];
    private readonly Dictionary<SceneDeed, TKey?> _deeds = [];
    private readonly Dictionary<string, TKey?> _spots = new(StringComparer.Ordinal);
    private TKey? _last;
    private bool _any;

    /// <summary>Keeps a choice.</summary>
    public void Keep(SceneAsk ask, TKey? key)
    {
        if (ask.Deed <= SceneDeed.Territory)
        {
            _events.Add((ask.First, key));
        }

        if (key is not null)
        {
            _all.Add(key);
        }

        if (ask.Matter is { } matter)
        {
            _matters[matter] = key;
        }

        if (ask.Spot is { } spot)
        {
            _spots[spot] = key;
        }

        _deeds[ask.Deed] = key;
        (_last, _any) = (key, true);
    }

    /// <summary>The choice for the nearest event of the sentence; false where there is none.</summary>
    public bool TryCause(SceneAsk ask, out TKey? key)
    {
        (key, var best) = (null, int.MaxValue);
        var sentence = stream.SentenceOf(ask.First);
        foreach (var (at, chosen) in _events)
        {
            if (stream.SentenceOf(at) == sentence && Math.Abs(at - ask.First) < best)
            {
                (key, best) = (chosen, Math.Abs(at - ask.First));
            }
        }

        return best < int.MaxValue;
    }

    /// <summary>Whether a candidate was chosen before.</summary>
    public SceneKept KeptOf(TKey? key, SceneDeed deed, bool hasCause, TKey? cause)
    {
        var isLast = _any && Equals(key, _last);
        var isCause = hasCause && Equals(key, cause);
        return isLast && isCause ? SceneKept.Both
            : isCause ? SceneKept.Cause
            : isLast ? SceneKept.Last
            : _deeds.TryGetValue(deed, out var same) && Equals(key, same) ? SceneKept.Deed
            : key is not null && _all.Contains(key) ? SceneKept.Earlier
            : SceneKept.No;
    }

    /// <summary>Whether a candidate was chosen for the same matter.</summary>
    public SceneTwin TwinOf(TKey? key, SceneMatter? matter) =>
        matter is not { } known || !_matters.TryGetValue(known, out var chosen) ? SceneTwin.None : Equals(key, chosen) ? SceneTwin.This : SceneTwin.Another;

    /// <summary>Whether a candidate was chosen for the last draft in the same place.</summary>
    public SceneTwin SpotOf(TKey? key, string? spot) =>
        spot is null || !_spots.TryGetValue(spot, out var chosen) ? SceneTwin.None : Equals(key, chosen) ? SceneTwin.This : SceneTwin.Another;
}
