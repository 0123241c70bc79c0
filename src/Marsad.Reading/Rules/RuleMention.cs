using System.Collections.Immutable;
using System.Text;
using Marsad.Reading.Mentions;

namespace Marsad.Reading.Rules;

/// <summary>What a rule found.</summary>
/// <param name="First">Index of the first token that the pattern covers.</param>
/// <param name="Last">Index behind the last one.</param>
/// <param name="Label">Label, which is also its layer.</param>
/// <param name="Rule">The rule.</param>
public sealed record RuleMention(int First, int Last, string Label, Rule Rule) : Mention(First, Last, Rule.Name)
{
    /// <summary>Index of the trigger's first token.</summary>
    public int TriggerFirst { get; init; }

    /// <summary>Index behind the trigger's last token.</summary>
    public int TriggerLast { get; init; }

    /// <summary>The parts with their names, each once; there are a few at most.</summary>
    public required ImmutableArray<KeyValuePair<string, MatchedPart>> Parts { get; init; }

    /// <summary>The attributes with their names, each once.</summary>
    public required ImmutableArray<KeyValuePair<string, string>> Values { get; init; }

    /// <inheritdoc/>
    public override string Layer => Label;

    /// <summary>A named part, or null.</summary>
    public MatchedPart? Part(string name)
    {
        foreach (var part in Parts)
        {
            if (part.Key == name)
            {
                return part.Value;
            }
        }

        return null;
    }

    /// <inheritdoc/>
    public override string? Attribute(string name)
    {
        foreach (var value in Values)
        {
            if (value.Key == name)
            {
                return value.Value;
            }
        }

        return null;
    }

    /// <inheritdoc/>
    public override string Describe()
    {
        var text = new StringBuilder();
        foreach (var (name, value) in Values.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            text.Append(name).Append('=').Append(value).Append(' ');
        }

        foreach (var (name, part) in Parts.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            text.Append(name).Append("=#").Append(part.First).Append("..").Append(part.Last).Append(' ');
        }

        return text.ToString().TrimEnd();
    }
}
