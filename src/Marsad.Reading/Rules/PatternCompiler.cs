using System.Collections.Immutable;

namespace Marsad.Reading.Rules;

/// <summary>Turns a pattern into linked steps, cut at its trigger: what stands before it is matched backwards.</summary>
internal static class PatternCompiler
{
    /// <summary>Compiles a pattern.</summary>
    /// <param name="pattern">The pattern; its trigger may stand on the top level only.</param>
    /// <param name="captures">Number of captures.</param>
    /// <param name="fault">What is wrong, or null.</param>
    public static CompiledPattern? Compile(PatternNode pattern, int captures, out string? fault)
    {
        var parts = pattern is PatternNode.Sequence sequence ? sequence.Parts : [pattern];
        var at = TriggerIndex(parts);
        if (at < 0)
        {
            fault = "the pattern needs a trigger: put ^ before the class, word or layer that makes the rule worth trying";
            return null;
        }

        var trigger = Unwrap(parts[at]);
        var (classes, keys, layers) = (new List<int>(), new List<string>(), new List<string>());
        if (!CollectTriggers(trigger, classes, keys, layers))
        {
            fault = "the trigger must begin with a class, word or layer that is not optional";
            return null;
        }

        fault = null;
        return new CompiledPattern(
            Link(trigger, null, backwards: false),
            LinkAll(parts.AsSpan()[(at + 1)..], null, backwards: false),
            LinkAll(parts.AsSpan()[..at], null, backwards: true),
            [.. classes],
            [.. keys],
            [.. layers],
            captures);
    }

    private static int TriggerIndex(ImmutableArray<PatternNode> parts)
    {
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i] is PatternNode.Trigger or PatternNode.Capture { Inner: PatternNode.Trigger })
            {
                return i;
            }
        }

        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i] is PatternNode.OfClass or PatternNode.Literal or PatternNode.Capture { Inner: PatternNode.OfClass or PatternNode.Literal })
            {
                return i;
            }
        }

        return -1;
    }

    private static PatternNode Unwrap(PatternNode node) => node switch
    {
        PatternNode.Trigger trigger => Unwrap(trigger.Inner),
        PatternNode.Capture capture => capture with { Inner = Unwrap(capture.Inner) },
        _ => node,
    };

    private static bool CollectTriggers(PatternNode node, List<int> classes, List<string> keys, List<string> layers)
    {
        switch (node)
        {
            case PatternNode.OfClass of:
                classes.Add(of.Class);
                return true;
            case PatternNode.Literal literal:
                keys.Add(literal.Key);
                return true;
            case PatternNode.OfLayer of:
                layers.Add(of.Layer);
                return true;
            case PatternNode.Capture capture:
                return CollectTriggers(capture.Inner, classes, keys, layers);
            case PatternNode.Trigger trigger:
                return CollectTriggers(trigger.Inner, classes, keys, layers);
            case PatternNode.Choice choice:
                return choice.Options.All(option => CollectTriggers(option, classes, keys, layers));
            case PatternNode.Sequence sequence:
                return CollectTriggers(sequence.Parts[0], classes, keys, layers);
            case PatternNode.Repeat { Least: > 0 } repeat:
                return CollectTriggers(repeat.Inner, classes, keys, layers);
            default:
                return false;
        }
    }

    private static MatchNode? LinkAll(ReadOnlySpan<PatternNode> parts, MatchNode? next, bool backwards)
    {
        if (backwards)
        {
            foreach (var part in parts)
            {
                next = Link(part, next, backwards);
            }

            return next;
        }

        for (var i = parts.Length - 1; i >= 0; i--)
        {
            next = Link(parts[i], next, backwards);
        }

        return next;
    }

    private static MatchNode? Link(PatternNode node, MatchNode? next, bool backwards) => node switch
    {
        PatternNode.OfClass of => new MatchNode.ClassStep(of.Class, of.Test) { Next = next },
        PatternNode.Literal literal => new MatchNode.LiteralStep(literal.Key) { Next = next },
        PatternNode.OfLayer of => new MatchNode.LayerStep(string.Intern(of.Layer), of.Test) { Next = next },
        PatternNode.Sequence sequence => LinkAll(sequence.Parts.AsSpan(), next, backwards),
        PatternNode.Choice choice => new MatchNode.SplitStep([.. choice.Options.Select(option => Link(option, next, backwards))]) { Next = next },
        PatternNode.Repeat repeat => LinkRepeat(repeat, next, backwards),
        PatternNode.Gap gap => new MatchNode.GapStep(gap.Most, gap.AcrossVerbs) { Next = next },
        PatternNode.Not not => new MatchNode.NotStep(Link(not.Inner, null, backwards)!) { Next = next },
        PatternNode.Capture capture => LinkCapture(capture, next, backwards),
        PatternNode.Trigger trigger => Link(trigger.Inner, next, backwards),
        _ => throw new InvalidOperationException($"unknown pattern part {node.GetType().Name}"),
    };

    private static MatchNode.MarkStep LinkCapture(PatternNode.Capture capture, MatchNode? next, bool backwards)
    {
        var closing = new MatchNode.MarkStep(capture.Slot, opens: backwards) { Next = next };
        return new MatchNode.MarkStep(capture.Slot, opens: !backwards) { Next = Link(capture.Inner, closing, backwards) };
    }

    /// <summary>Unrolls a repetition: as often as possible first.</summary>
    private static MatchNode? LinkRepeat(PatternNode.Repeat repeat, MatchNode? next, bool backwards)
    {
        var tail = next;
        for (var i = repeat.Least; i < repeat.Most; i++)
        {
            tail = new MatchNode.SplitStep([Link(repeat.Inner, tail, backwards), next]) { Next = next };
        }

        for (var i = 0; i < repeat.Least; i++)
        {
            tail = Link(repeat.Inner, tail, backwards);
        }

        return tail;
    }
}
