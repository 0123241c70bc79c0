using System.Collections.Immutable;
using Marsad.Incidents.Linking;
using Marsad.Incidents.Reconciling;
using Marsad.Model.Incidents;

namespace Marsad.LinkFitter;

/// <summary>How well incidents agree with those that people linked.</summary>
/// <param name="F1">Mean over the gold incidents of the best agreement by articles; look-alikes count against it.</param>
/// <param name="Met">Share of the final figures that are met.</param>
/// <param name="Crowd">Share of the tellings that stand in incidents of more than fifty: nothing in the gold speaks against those.</param>
internal readonly record struct LinkScore(double F1, double Met, double Crowd)
{
    private const int CrowdFrom = 50;

    /// <summary>What is made as large as it can be.</summary>
    public double Worth => F1 + (0.5 * Met) - Crowd;

    public static LinkScore Of(ImmutableArray<GoldIncident> gold, Linking linking, SourceRanks ranks)
    {
        var incidents = linking.Incidents.ToList();
        var byArticle = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < incidents.Count; i++)
        {
            foreach (var article in incidents[i].Tellings.Select(telling => telling.Article.Name).Distinct(StringComparer.Ordinal))
            {
                if (!byArticle.TryGetValue(article, out var list)) { byArticle[article] = list = []; }
                list.Add(i);
            }
        }

        var (sum, met, figures) = (0.0, 0, 0);
        foreach (var wanted in gold)
        {
            var (best, at) = (0.0, -1);
            foreach (var i in wanted.Main.SelectMany(article => byArticle.GetValueOrDefault(article) ?? []).Distinct().Order())
            {
                var f = Agreement(wanted, incidents[i]);
                (best, at) = f > best ? (f, i) : (best, at);
            }

            sum += best;
            figures += wanted.Final.Length;
            if (at >= 0)
            {
                var found = Reconciler.Reconcile(incidents[at], ReconcilingPolicy.LatestOfEachOrigin, ranks);
                met += wanted.Final.Count(figure => found.Figures.Any(ours => GoldIncident.IsMet(figure, ours)));
            }
        }

        var crowd = incidents.Where(incident => incident.Tellings.Length > CrowdFrom).Sum(incident => incident.Tellings.Length);
        return new LinkScore(sum / gold.Length, (double)met / Math.Max(1, figures), (double)crowd / incidents.Sum(incident => incident.Tellings.Length));
    }

    private static double Agreement(GoldIncident wanted, Incident incident)
    {
        var articles = incident.Tellings.Select(telling => telling.Article.Name).ToHashSet(StringComparer.Ordinal);
        var right = articles.Count(wanted.Main.Contains);
        var judged = right + articles.Count(wanted.Against.Contains);
        return right == 0 ? 0 : 2.0 * right / (judged + wanted.Main.Count);
    }
}
