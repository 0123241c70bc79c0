using System.Collections.Immutable;

namespace Marsad.Reading.Places.Importing;

/// <summary>Takes the names out of a cell of a place table, which often holds more than a name.</summary>
/// <remarks>"A_B" and "A/B" are two names of one place; "A- C" and "A C" with a container C are A told apart from its namesakes; "city C : A" is a quarter of C.</remarks>
internal static class SuppliedNames
{
    /// <summary>The names, the main one first; empty where none is in Arabic script.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="containers">Names of what contains the place.</param>
    /// <param name="generic">Words that are no part of a name.</param>
    public static ImmutableArray<string> Read(string cell, ImmutableArray<string> containers, GenericPlaceWords generic)
    {
        var names = new List<string>();
        foreach (var alternative in WithoutBrackets(cell).Split(['_', '/', '|', ',', '\u060C'], StringSplitOptions.TrimEntries))
        {
            var parts = alternative.Split(['-', '\u2013'], StringSplitOptions.TrimEntries);
            for (var part = 0; part < parts.Length; part++)
            {
                if (ArabicNames.Clean(parts[part]) is { } name && (part == 0 || !IsOneOf(name, containers, generic)))
                {
                    names.Add(WithoutContainer(generic.Strip(name), containers, generic));
                }
            }
        }

        return [.. names.Where(name => !generic.IsNothingElse(name)).DistinctBy(Gazetteer.KeyOf, StringComparer.Ordinal)];
    }

    /// <summary>Parts "city C : A" into C and A; without a colon there is only A.</summary>
    public static (string? City, string Name) PartQuarter(string cell)
    {
        var colon = cell.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? (null, cell) : (cell[..colon].Trim(), cell[(colon + 1)..].Trim());
    }

    private static bool IsOneOf(string name, ImmutableArray<string> containers, GenericPlaceWords generic)
    {
        var key = Gazetteer.KeyOf(generic.Strip(name));
        return containers.Any(container => Gazetteer.KeyOf(generic.Strip(container)) == key);
    }

    private static string WithoutContainer(string name, ImmutableArray<string> containers, GenericPlaceWords generic)
    {
        foreach (var container in containers)
        {
            var plain = generic.Strip(container);
            if (name.Length > plain.Length + 1 && Gazetteer.KeyOf(name).EndsWith(" " + Gazetteer.KeyOf(plain), StringComparison.Ordinal))
            {
                return string.Join(' ', name.Split(' ')[..^plain.Split(' ').Length]);
            }
        }

        return name;
    }

    private static string WithoutBrackets(string cell)
    {
        var open = cell.IndexOf('(', StringComparison.Ordinal);
        var close = cell.IndexOf(')', Math.Max(0, open));
        return open >= 0 && close > open ? WithoutBrackets(cell.Remove(open, close - open + 1)) : cell;
    }
}
