namespace Marsad.Observatory.Rules;

/// <summary>What one rule did over a corpus.</summary>
/// <param name="Name">The rule.</param>
/// <param name="Phase">Its phase.</param>
/// <param name="File">Its file, below <c>knowledge/</c>.</param>
/// <param name="Line">Its line there.</param>
/// <param name="Hits">How often it fired.</param>
/// <param name="Articles">In how many articles.</param>
/// <param name="Claims">How many claims name it among their rules.</param>
/// <param name="Judged">How many of these stand in articles with gold.</param>
/// <param name="Right">How many of the judged have a gold claim of the same kind and harm or type near.</param>
public sealed record RuleCount(string Name, string Phase, string File, int Line, long Hits, long Articles, long Claims, long Judged, long Right)
{
    /// <summary>Right ones among the judged; null where none was judged.</summary>
    public double? Precision => Judged == 0 ? null : (double)Right / Judged;
}
