using Marsad.Model;
using Marsad.Reading.Actors;
using Marsad.Reading.Knowledge;
using Marsad.Reading.Mentions;
using Marsad.Reading.Text;

namespace Marsad.Reading.Attribution;

/// <summary>What a general noun points back to: «التنظيم», «المرصد», «الجيش», «الوكالة».</summary>
internal sealed class ReferentFinder(WordClasses classes, ActorRegistry registry, MentionTable mentions)
{
    /// <summary>The state that the article names most, the first of several; or null.</summary>
    public ActorKey? MainState()
    {
        var counts = new List<(ActorKey Key, int Count)>();
        foreach (var mention in mentions.Of(Layers.Actor))
        {
            if (mention is ActorMention actor && registry.Find(actor.Key)?.Kind is "state")
            {
                var at = counts.FindIndex(pair => pair.Key == actor.Key);
                if (at < 0)
                {
                    counts.Add((actor.Key, 1));
                }
                else
                {
                    counts[at] = (actor.Key, counts[at].Count + 1);
                }
            }
        }

        return counts.Count == 0 ? null : counts.MaxBy(pair => pair.Count).Key;
    }

    /// <summary>The actor that a general noun at a token points back to, or null.</summary>
    public ActorKey? ActorOf(TokenStream stream, int token) =>
        stream[token].Form.SenseOf(classes.GenericActor) is { } sense && sense.Lexeme["refers"] is { } kind ? LastOf(kind, token) : null;

    private ActorKey? LastOf(string kind, int before)
    {
        ActorKey? found = null;
        foreach (var mention in mentions.Of(kind == "outlet" ? Layers.Outlet : Layers.Actor))
        {
            if (mention.First >= before && found is not null)
            {
                break;
            }

            switch (mention)
            {
                case OutletMention outlet:
                    found = outlet.Key;
                    break;
                case ActorMention actor when Fits(kind, actor):
                    found = actor.Key;
                    break;
            }
        }

        return found;
    }

    private bool Fits(string kind, ActorMention actor)
    {
        var actorKind = registry.Find(actor.Key)?.Kind;
        return kind switch
        {
            "group" => actorKind is "jihadist" or "rebel" or "militia" or "party",
            "recorder" => actorKind is "recorder",
            "state" => actorKind is "state" && actor.Sense is "force" or "government",
            _ => false,
        };
    }
}
