namespace Marsad.Incidents.Tellings;

/// <summary>How rare words are in newswire.</summary>
/// <remarks>
/// Counted once over a large archive and kept as knowledge, never over the record: an article that comes in changes nothing for others.
/// </remarks>
/// <param name="articles">In how many articles the words were counted.</param>
/// <param name="counts">Words by how many of them they stand in; words of fewer than <paramref name="fewest"/> are left out.</param>
/// <param name="fewest">What unlisted words are taken for.</param>
public sealed class WordRarity(int articles, IReadOnlyDictionary<string, int> counts, int fewest)
{
    /// <summary>How rare a word is, in thousandths of a natural logarithm: 0 where it stands in every article.</summary>
    public int Of(string word) => (int)(1000 * Math.Log((double)articles / Math.Max(fewest, counts.GetValueOrDefault(word, fewest))));
}
