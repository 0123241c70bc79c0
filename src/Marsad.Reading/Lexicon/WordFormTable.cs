namespace Marsad.Reading.Lexicon;

/// <summary>Analyses of spellings, each computed once.</summary>
/// <remarks>
/// Not safe for several threads: each worker has its own. It forgets everything when it grows past its capacity, so
/// memory stays bounded; an analysis depends on the spelling and the knowledge alone, so forgetting changes no result.
/// </remarks>
internal sealed class WordFormTable(WordAnalyzer analyzer, int capacity)
{
    private readonly Dictionary<string, WordForm> _forms = new(StringComparer.Ordinal);

    /// <summary>The analysis of nothing, for tokens without letters.</summary>
    public WordForm Empty { get; } = new(string.Empty, [], [], -1);

    /// <summary>The analysis of a folded spelling.</summary>
    public WordForm Get(ReadOnlySpan<char> key)
    {
        var lookup = _forms.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(key, out var form))
        {
            return form;
        }

        if (_forms.Count >= capacity)
        {
            _forms.Clear();
        }

        form = analyzer.Analyze(key);
        _forms.Add(form.Key, form);
        return form;
    }
}
