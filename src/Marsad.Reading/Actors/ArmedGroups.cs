using Marsad.Model;
using Marsad.Reading.Mentions;
using Marsad.Reading.Text;

namespace Marsad.Reading.Actors;

/// <summary>The insurgent groups that an article names, in the order of the text: words like «المسلحون» mean the last of them.</summary>
internal sealed class ArmedGroups
{
    private const double MainShare = 0.8;

    private readonly List<ActorMention> _named = [];
    private readonly ActorKey? _main;

    /// <summary>Collects the groups of an article.</summary>
    public ArmedGroups(ActorRegistry registry, MentionTable mentions)
    {
        foreach (var mention in mentions.Of(Layers.Actor))
        {
            if (mention is ActorMention actor && (registry.IsInsurgent(actor.Key) || registry.Rows.GetValueOrDefault(actor.Origin)?.Kind is "rebel" or "jihadist"))
            {
                _named.Add(actor);
            }
        }

        var most = _named.GroupBy(actor => actor.Key).MaxBy(group => group.Count());
        _main = most is not null && most.Count() >= MainShare * _named.Count ? most.Key : null;
        _named.Sort((one, other) => one.First.CompareTo(other.First));
    }

    /// <summary>The group that the words at a token mean: the one that the article nearly always speaks of, or the one named before in their sentence; or null.</summary>
    public ActorKey? Of(TokenStream stream, int token)
    {
        if (_main is not null)
        {
            return _main;
        }

        var (low, high) = (0, _named.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _named[middle].Last <= token ? (middle + 1, high) : (low, middle);
        }

        return low > 0 && stream.SentenceOf(token) == stream.SentenceOf(_named[low - 1].First) ? _named[low - 1].Key : null;
    }
}
