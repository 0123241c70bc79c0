using Marsad.Model;
using Marsad.Reading.Actors;
using Marsad.Reading.Knowledge;
using Marsad.Reading.Mentions;
using Marsad.Reading.Text;

namespace Marsad.Reading.Attribution;

/// <summary>What a general noun points back to: «التنظيم», «المرصد», «الجيش», «الوكالة».</summary>
internal sealed class ReferentFinder(WordClasses classes, ActorRegistry registry, MentionTable mentions, Lazy<ActorKey?> homeState)
{
    /// <summary>The state that most places of the article lie in, where it is one that the knowledge lists; or null.</summary>
    public ActorKey? HomeState => homeState.Value is { } state && registry.Find(state)?.Kind is "state" ? state : null;

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
