using Marsad.Model;
using Marsad.Reading.Actors;
using Marsad.Reading.Claims;

namespace Marsad.Reading.Choosing;

/// <summary>Who acts, who is struck and who fights whom in the events of an article, as the rules read them.</summary>
internal sealed class RoleTable
{
    private readonly ActorRegistry _registry;
    private readonly Dictionary<ActorKey, (int Acts, int Struck)> _roles = [];
    private readonly Dictionary<(ActorKey One, ActorKey Other), int> _foes = [];

    /// <summary>Counts the roles.</summary>
    public RoleTable(List<EventDraft> events, ActorRegistry registry)
    {
        _registry = registry;
        foreach (var draft in events)
        {
            Count(draft.Initiator, draft.Target, draft.Type == EventType.Clash);
        }
    }

    /// <summary>The role of a side in the events other than one.</summary>
    public RoleElsewhere RoleOf(ActorKey key, EventDraft apartFrom)
    {
        var (acts, struck) = _roles.GetValueOrDefault(key);
        acts -= apartFrom.Initiator == key ? 1 : 0;
        struck -= apartFrom.Target == key ? 1 : 0;
        return (acts > 0, struck > 0) switch
        {
            (true, true) => RoleElsewhere.Both,
            (true, false) => RoleElsewhere.Acts,
            (false, true) => RoleElsewhere.Struck,
            _ => RoleElsewhere.None,
        };
    }

    /// <summary>The role of a side in any event.</summary>
    public RoleElsewhere RoleOf(ActorKey key)
    {
        var (acts, struck) = _roles.GetValueOrDefault(key);
        return acts > struck ? RoleElsewhere.Acts : struck > acts ? RoleElsewhere.Struck : acts > 0 ? RoleElsewhere.Both : RoleElsewhere.None;
    }

    /// <summary>How a side stands to another, by the events of the article other than one and by what is known of the war.</summary>
    public Relation RelationOf(ActorKey one, ActorKey? another, EventDraft? apartFrom)
    {
        if (another is not { } other)
        {
            return Relation.NoOther;
        }

        if (one == other)
        {
            return Relation.Same;
        }

        var known = _registry.RelationOf(one, other);
        return (AreFoesHere(one, other, apartFrom), known) switch
        {
            (true, SideRelation.Foe) => Relation.FoeBoth,
            (true, _) => Relation.FoeHere,
            (false, SideRelation.Foe) => Relation.FoeKnown,
            (false, SideRelation.Ally) => Relation.Ally,
            _ => Relation.Unknown,
        };
    }

    private bool AreFoesHere(ActorKey one, ActorKey other, EventDraft? apartFrom)
    {
        var count = _foes.GetValueOrDefault((one, other)) + _foes.GetValueOrDefault((other, one));
        var isOwn = apartFrom is not null
            && ((apartFrom.Initiator == one && apartFrom.Target == other) || (apartFrom.Initiator == other && apartFrom.Target == one));
        return count - (isOwn ? 1 : 0) > 0;
    }

    private void Count(ActorKey? initiator, ActorKey? target, bool isMutual)
    {
        Add(initiator, 1, isMutual ? 1 : 0);
        Add(target, isMutual ? 1 : 0, 1);
        if (initiator is { } one && target is { } other)
        {
            _foes[(one, other)] = _foes.GetValueOrDefault((one, other)) + 1;
        }
    }

    private void Add(ActorKey? key, int acts, int struck)
    {
        if (key is { } known)
        {
            var (a, s) = _roles.GetValueOrDefault(known);
            _roles[known] = (a + acts, s + struck);
        }
    }
}
