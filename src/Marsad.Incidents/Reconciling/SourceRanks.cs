using System.Collections.Frozen;
using Marsad.Model;

namespace Marsad.Incidents.Reconciling;

/// <summary>How far sources are trusted with a figure (<c>knowledge/codebook/source-ranks.tsv</c>).</summary>
/// <remarks>
/// Four rows stand for many: <c>*</c> for a key without a row, <c>other:*</c> for anyone without a key, <c>writer</c> for
/// the article's own voice, <c>perpetrator</c> for a side about enemies that it says it harmed. Thread-safe.
/// </remarks>
public sealed class SourceRanks
{
    private const string Listed = "*";
    private const string Unlisted = "other:*";
    private const string Writer = "writer";
    private const string Perpetrator = "perpetrator";

    private readonly FrozenDictionary<string, SourceRank> _rows;

    /// <summary>Takes the rows of the table.</summary>
    /// <param name="rows">By source; those of <see cref="Needed"/> among them.</param>
    /// <exception cref="ArgumentException">A row that stands for many sources is missing.</exception>
    public SourceRanks(IReadOnlyDictionary<string, SourceRank> rows)
    {
        if (Needed.FirstOrDefault(name => !rows.ContainsKey(name)) is { } missing)
        {
            throw new ArgumentException($"The row '{missing}' is missing.", nameof(rows));
        }

        _rows = rows.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The rows that stand for many sources.</summary>
    public static IReadOnlyList<string> Needed { get; } = [Listed, Unlisted, Writer, Perpetrator];

    /// <summary>What the article's own voice is worth.</summary>
    public SourceRank OwnVoice => _rows[Writer];

    /// <summary>What a side is worth that speaks of enemies it says it harmed.</summary>
    public SourceRank AboutEnemies => _rows[Perpetrator];

    /// <summary>What is said of a source; null stands for the article's own voice.</summary>
    public SourceRank Of(ActorKey? source) => source is not { } key ? OwnVoice
        : _rows.TryGetValue(key.Value, out var row) ? row
        : _rows[key.IsOther ? Unlisted : Listed];

    /// <summary>The side whose voice a source is: the one that the table names, or itself.</summary>
    public ActorKey SideOf(ActorKey source) => Of(source).SpeaksFor ?? source;
}
