using System.Collections.Immutable;
using Marsad.Model;
using Marsad.Reading.Lexicon;

namespace Marsad.Reading.Rules;

/// <summary>A rule while its lines are being read.</summary>
internal sealed class RuleDraft(string name, RuleLine head)
{
    private readonly List<string> _captures = [];
    private readonly List<(PatternNode Node, RuleLine Line)> _patterns = [];
    private readonly List<RuleExample> _examples = [];
    private readonly List<(string Name, string Value, bool Literal, RuleLine Line, int Column)> _emissions = [];
    private string? _phase;
    private string? _label;
    private int _priority;
    private bool _faulty;

    /// <summary>Adds an indented line.</summary>
    public void Add(RuleLine line, ClassRegistry classes, IReadOnlyDictionary<string, string> defines, ICollection<Diagnostic> faults)
    {
        var (word, rest, column) = line.Split();
        switch (word)
        {
            case "phase":
                _phase = rest;
                if (!RulePhases.All.Contains(rest, StringComparer.Ordinal))
                {
                    Report(faults, line.Fault("RULE003", column, $"unknown phase '{rest}'; phases are {string.Join(", ", RulePhases.All)}"));
                }

                break;
            case "priority" when int.TryParse(rest, out var priority):
                _priority = priority;
                break;
            case "match":
                AddPattern(line, rest, column, classes, defines, faults);
                break;
            case "emit":
                AddEmissions(line, rest, column, faults);
                break;
            case "yes" or "no":
                AddExample(line, rest, word == "yes");
                break;
            case "note":
                break;
            default:
                Report(faults, line.Fault("RULE004", 0, $"unknown line '{word}'; a rule has phase, priority (a number), match, emit, yes, no, note"));
                break;
        }
    }

    /// <summary>The finished rule, or null where it is faulty.</summary>
    public Rule? Build(ICollection<Diagnostic> faults)
    {
        if (_phase is null || _patterns.Count == 0 || _label is null)
        {
            Report(faults, head.Fault("RULE005", 0, $"the rule '{name}' needs a phase, a match and an emit"));
        }

        var emissions = ImmutableArray.CreateBuilder<Emission>();
        foreach (var (emission, value, literal, line, column) in _emissions)
        {
            emissions.Add(Resolve(emission, value, literal, line, column, faults));
        }

        var compiled = ImmutableArray.CreateBuilder<CompiledPattern>();
        foreach (var (node, line) in _patterns)
        {
            if (PatternCompiler.Compile(node, _captures.Count, out var fault) is { } pattern)
            {
                compiled.Add(pattern);
            }
            else
            {
                Report(faults, line.Fault("RULE006", 0, fault!));
            }
        }

        return _faulty ? null : new Rule
        {
            Name = name,
            Phase = _phase!,
            Priority = _priority,
            File = head.File,
            Line = head.Number,
            Label = string.Intern(_label!),
            Emissions = emissions.ToImmutable(),
            Captures = [.. _captures],
            Examples = [.. _examples],
            Patterns = compiled.ToImmutable(),
        };
    }

    private void AddPattern(RuleLine line, string rest, int column, ClassRegistry classes, IReadOnlyDictionary<string, string> defines, ICollection<Diagnostic> faults)
    {
        try
        {
            _patterns.Add((new PatternParser(rest, classes, defines, _captures).Parse(), line));
        }
        catch (PatternFault fault)
        {
            Report(faults, line.Fault("RULE007", column + fault.Position, fault.Message));
        }
    }

    private void AddEmissions(RuleLine line, string rest, int column, ICollection<Diagnostic> faults)
    {
        var words = rest.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0)
        {
            Report(faults, line.Fault("RULE008", column, "emit needs a label, then name=capture, name=capture.attribute or name:value"));
            return;
        }

        _label = words[0];
        foreach (var word in words.AsSpan()[1..])
        {
            var cut = word.AsSpan().IndexOfAny('=', ':');
            if (cut <= 0)
            {
                Report(faults, line.Fault("RULE008", column, $"'{word}' is not name=capture, name=capture.attribute or name:value"));
                continue;
            }

            _emissions.Add((word[..cut], word[(cut + 1)..], word[cut] == ':', line, column));
        }
    }

    private Emission Resolve(string emission, string value, bool literal, RuleLine line, int column, ICollection<Diagnostic> faults)
    {
        if (literal)
        {
            return new Emission(emission, -1, value);
        }

        var dot = value.IndexOf('.', StringComparison.Ordinal);
        var capture = dot < 0 ? value : value[..dot];
        var slot = _captures.IndexOf(capture);
        if (slot < 0)
        {
            Report(faults, line.Fault("RULE009", column, $"no match line captures '{capture}'"));
        }

        return new Emission(emission, slot, dot < 0 ? null : value[(dot + 1)..]);
    }

    private void AddExample(RuleLine line, string rest, bool fires)
    {
        var arrow = rest.IndexOf("=>", StringComparison.Ordinal);
        var expected = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>();
        if (arrow >= 0)
        {
            foreach (var pair in rest[(arrow + 2)..].Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                var equals = pair.IndexOf('=', StringComparison.Ordinal);
                expected.Add(equals < 0 ? new(pair, string.Empty) : new(pair[..equals].Trim(), pair[(equals + 1)..].Trim()));
            }
        }

        _examples.Add(new RuleExample((arrow < 0 ? rest : rest[..arrow]).Trim(), fires, expected.ToImmutable(), line.Number));
    }

    private void Report(ICollection<Diagnostic> faults, Diagnostic fault)
    {
        _faulty = true;
        faults.Add(fault);
    }
}
