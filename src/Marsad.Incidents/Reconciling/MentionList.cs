using System.Collections.Immutable;
using Marsad.Model;
using Marsad.Model.Incidents;

namespace Marsad.Incidents.Reconciling;

/// <summary>The casualty claims of an incident, in an order that does not depend on how they were handed in.</summary>
internal static class MentionList
{
    public static ImmutableArray<Mention> Of(Incident incident, SourceRanks ranks)
    {
        var mentions = incident.Claims
            .Where(pair => pair.Claim.Claim is CasualtyClaim)
            .DistinctBy(pair => pair.Claim.Key, StringComparer.Ordinal)
            .Select(pair => new Mention(pair.Claim.Key, (CasualtyClaim)pair.Claim.Claim, pair.Telling))
            .OrderBy(mention => mention.Day ?? DateOnly.MinValue)
            .ThenBy(mention => mention.Telling.Article.Key, StringComparer.Ordinal)
            .ThenBy(mention => mention.Claim.Evidence.Span)
            .ThenBy(mention => mention.Key, StringComparer.Ordinal)
            .ToImmutableArray();
        var parties = Parties(incident, mentions);
        var byId = mentions.ToLookup(mention => (mention.Telling.Article.Key, mention.Claim.Id));
        foreach (var mention in mentions)
        {
            Place(mention, parties, ranks);
            mention.Whole = mention.Claim.PartOf is { } id
                ? byId[(mention.Telling.Article.Key, id)].FirstOrDefault(whole => whole != mention && whole.Counts && whole.Claim.Harm == mention.Claim.Harm)
                : null;
        }

        // Parts that contain each other contain nobody: such links say nothing.
        foreach (var mention in mentions.Where(IsInCircle).ToList())
        {
            mention.Whole = null;
        }

        return mentions;
    }

    /// <summary>Sides that act, are struck, or lose people in it. Civilians and people with no side speak for nobody.</summary>
    public static ImmutableHashSet<ActorKey> Parties(Incident incident, IEnumerable<Mention> mentions) =>
    [
        .. incident.Initiators,
        .. incident.Targets,
        .. mentions.SelectMany(mention => mention.Claim.Perpetrator is { } doer ? [mention.Side, doer] : new[] { mention.Side }),
    ];

    /// <summary>Named sides that harm people in it, by the word of a third at least of the articles that name any.</summary>
    public static ImmutableHashSet<ActorKey> Doers(IEnumerable<Mention> mentions)
    {
        var named = mentions.Where(mention => mention.Counts && mention.Claim.Perpetrator is { } doer && doer != ActorKey.Militants && doer != ActorKey.Unspecified)
            .Select(mention => (Doer: mention.Claim.Perpetrator!.Value, Article: mention.Telling.Article.Key))
            .Distinct()
            .ToList();
        var articles = named.Select(voice => voice.Article).Distinct(StringComparer.Ordinal).Count();
        return [.. named.GroupBy(voice => voice.Doer).Where(doer => doer.Count() * 3 >= articles).Select(doer => doer.Key)];
    }

    private static void Place(Mention mention, ImmutableHashSet<ActorKey> parties, SourceRanks ranks)
    {
        mention.Standing = mention.Claim.Scope == Scope.Cumulative ? FigureStanding.CumulativeCheck
            : mention.IsDenied ? FigureStanding.Denied
            : mention.Claim.Status == ClaimStatus.Feared ? FigureStanding.Feared
            : mention.Claim.Status == ClaimStatus.Planned ? FigureStanding.Planned
            : mention.IsZero ? FigureStanding.Zero
            : FigureStanding.Latest;
        mention.Rank = ranks.Of(mention.Source).Rank;
        if (mention.Source is { } source)
        {
            var voice = ranks.SideOf(source);
            mention.IsParty = parties.Contains(voice);
            if (mention.Claim.Perpetrator == voice && mention.Side != voice)
            {
                mention.Rank = Math.Min(mention.Rank, ranks.AboutEnemies.Rank);
            }
        }
    }

    private static bool IsInCircle(Mention mention)
    {
        var seen = new HashSet<Mention>();
        var whole = mention.Whole;
        while (whole is not null && whole != mention && seen.Add(whole))
        {
            whole = whole.Whole;
        }

        return whole == mention;
    }
}
