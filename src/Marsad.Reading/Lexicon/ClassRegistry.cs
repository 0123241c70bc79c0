namespace Marsad.Reading.Lexicon;

/// <summary>Numbers the lexical classes by their names.</summary>
public sealed class ClassRegistry
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];

    /// <summary>The names, by number.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>The number of a class that the knowledge defines, or -1.</summary>
    public int Find(string name) => _numbers.GetValueOrDefault(name, -1);

    /// <summary>The number of a class, given now where it has none yet.</summary>
    /// <exception cref="InvalidOperationException">There are more classes than a <see cref="ClassSet"/> holds.</exception>
    internal int Define(string name)
    {
        if (_numbers.TryGetValue(name, out var number))
        {
            return number;
        }

        if (_names.Count == ClassSet.Capacity)
        {
            throw new InvalidOperationException($"more than {ClassSet.Capacity} lexical classes");
        }

        _numbers.Add(name, _names.Count);
        _names.Add(name);
        return _names.Count - 1;
    }
}
