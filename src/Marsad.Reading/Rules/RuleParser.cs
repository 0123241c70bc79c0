using System.Collections.Immutable;
using Marsad.Model;
using Marsad.Reading.Lexicon;

namespace Marsad.Reading.Rules;

/// <summary>Parses rule files.</summary>
/// <remarks>
/// A file holds <c>define NAME = PATTERN</c> lines and rules. A rule begins with <c>rule NAME</c> on a line of its own
/// and goes on with indented lines: <c>phase</c>, <c>priority</c>, <c>match</c> (several are alternatives),
/// <c>emit</c>, <c>yes</c>, <c>no</c>, <c>note</c>. Lines that start with '#' are comments.
/// </remarks>
public sealed class RuleParser
{
    private readonly ClassRegistry _classes;
    private readonly ICollection<Diagnostic> _faults;
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    /// <summary>A parser for all files of one knowledge base.</summary>
    public RuleParser(ClassRegistry classes, ICollection<Diagnostic> faults)
    {
        _classes = classes;
        _faults = faults;
    }

    /// <summary>Parses a file; faulty rules are reported and left out.</summary>
    public ImmutableArray<Rule> Parse(KnowledgeFile file)
    {
        var rules = ImmutableArray.CreateBuilder<Rule>();
        var defines = new Dictionary<string, string>(StringComparer.Ordinal);
        RuleDraft? draft = null;
        var line = 0;
        foreach (var raw in file.Content.Split('\n'))
        {
            line++;
            var text = raw.TrimEnd();
            var body = text.TrimStart();
            if (body.Length == 0 || body[0] == '#')
            {
                continue;
            }

            var source = new RuleLine(file.Path, line, text.Length - body.Length, body);
            if (source.Indent > 0 && draft is not null)
            {
                draft.Add(source, _classes, defines, _faults);
                continue;
            }

            Finish(draft, rules);
            draft = Open(source, defines);
        }

        Finish(draft, rules);
        return rules.ToImmutable();
    }

    private RuleDraft? Open(RuleLine source, Dictionary<string, string> defines)
    {
        var (word, rest, column) = source.Split();
        switch (word)
        {
            case "rule" when rest.Length > 0:
                if (!_names.Add(rest))
                {
                    _faults.Add(source.Fault("RULE002", column, $"there is a rule '{rest}' already; give each rule its own name"));
                }

                return new RuleDraft(rest, source);
            case "define" when rest.Contains('=', StringComparison.Ordinal):
                var equals = rest.IndexOf('=', StringComparison.Ordinal);
                defines[rest[..equals].Trim()] = rest[(equals + 1)..].Trim();
                return null;
            default:
                _faults.Add(source.Fault("RULE001", 0, "expected 'rule NAME' or 'define NAME = PATTERN' here"));
                return null;
        }
    }

    private void Finish(RuleDraft? draft, ImmutableArray<Rule>.Builder rules)
    {
        if (draft?.Build(_faults) is { } rule)
        {
            rules.Add(rule);
        }
    }
}
