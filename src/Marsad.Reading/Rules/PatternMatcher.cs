using Marsad.Reading.Mentions;
using Marsad.Reading.Text;

namespace Marsad.Reading.Rules;

/// <summary>Tries compiled patterns against one article.</summary>
/// <remarks>
/// Quotation marks are passed over wherever they stand. Nothing matches across the end of a sentence. The number of
/// steps of one attempt is bounded, so no pattern can make a reading hang.
/// </remarks>
internal sealed class PatternMatcher(TokenStream stream, MentionTable mentions, int finiteVerb)
{
    private const int MostSteps = 4000;

    private readonly MentionLayer? _phrases = mentions.Layer(Layers.Phrase);
    private int[] _marks = [];
    private int _captures;
    private int _steps;
    private int _end;

    /// <summary>Tries a pattern with its trigger at a token.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="token">Index of the token.</param>
    /// <param name="match">Where it fits.</param>
    /// <returns>True where it fits.</returns>
    public bool TryMatch(CompiledPattern pattern, int token, out PatternMatch match)
    {
        match = default;
        Clear(pattern.Captures);
        if (!Run(pattern.Trigger, token, 1))
        {
            return false;
        }

        var triggerEnd = _end;
        if (!Run(pattern.After, triggerEnd, 1))
        {
            return false;
        }

        var last = _end;
        if (!Run(pattern.Before, token, -1))
        {
            return false;
        }

        match = new PatternMatch(_end, last, token, triggerEnd);
        return true;
    }

    /// <summary>The mention that a rule emits where the last pattern tried fits.</summary>
    public RuleMention Build(Rule rule, PatternMatch match) => RuleMentionBuilder.Build(rule, match, _marks, stream, mentions);

    private void Clear(int captures)
    {
        _steps = 0;
        _captures = captures;
        if (_marks.Length < captures * 2)
        {
            _marks = new int[captures * 2];
        }

        _marks.AsSpan(0, captures * 2).Fill(-1);
    }

    /// <summary>Runs steps from a position; forwards (1) the position is the next token, backwards (-1) the one behind the next.</summary>
    private bool Run(MatchNode? node, int at, int direction)
    {
        while (node is not null)
        {
            if (++_steps > MostSteps)
            {
                return false;
            }

            switch (node)
            {
                case MatchNode.MarkStep mark:
                    return RunMark(mark, at, direction);
                case MatchNode.SplitStep split:
                    return RunSplit(split, at, direction);
                case MatchNode.GapStep gap:
                    return RunGap(gap, at, direction);
                case MatchNode.NotStep not:
                    if (Stands(not.Inner, at, direction))
                    {
                        return false;
                    }

                    break;
                default:
                    at = Step(node, SkipQuotes(at, direction), direction);
                    if (at < 0)
                    {
                        return false;
                    }

                    break;
            }

            node = node.Next;
        }

        _end = at;
        return true;
    }

    /// <summary>True where something stands at a position; leaves no trace.</summary>
    private bool Stands(MatchNode inner, int at, int direction)
    {
        var marks = _marks.AsSpan(0, _captures * 2);
        Span<int> before = stackalloc int[marks.Length];
        marks.CopyTo(before);
        var end = _end;
        var found = Run(inner, at, direction);
        before.CopyTo(marks);
        _end = end;
        return found;
    }

    private bool RunMark(MatchNode.MarkStep mark, int at, int direction)
    {
        var index = (mark.Slot * 2) + (mark.Opens ? 0 : 1);
        var before = _marks[index];
        var inner = mark.Opens == (direction > 0) ? SkipQuotes(at, direction) : at;
        _marks[index] = inner;
        if (Run(mark.Next, at, direction))
        {
            return true;
        }

        _marks[index] = before;
        return false;
    }

    private bool RunSplit(MatchNode.SplitStep split, int at, int direction)
    {
        foreach (var way in split.Ways)
        {
            if (Run(way, at, direction))
            {
                return true;
            }
        }

        return false;
    }

    private bool RunGap(MatchNode.GapStep gap, int at, int direction)
    {
        for (var skipped = 0; skipped <= gap.Most; skipped++)
        {
            if (Run(gap.Next, at, direction))
            {
                return true;
            }

            var next = direction > 0 ? at : at - 1;
            if (!MaySkip(next, gap))
            {
                return false;
            }

            at += direction;
            skipped -= stream[next].Kind == TokenKind.Quote ? 1 : 0;
        }

        return false;
    }

    private bool MaySkip(int token, MatchNode.GapStep gap) =>
        (uint)token < (uint)stream.Count
        && !stream[token].EndsSentence
        && (gap.AcrossVerbs || !stream[token].Form.Classes.Has(finiteVerb));

    private int SkipQuotes(int at, int direction)
    {
        if (direction > 0)
        {
            while (at < stream.Count && stream[at].Kind == TokenKind.Quote)
            {
                at++;
            }

            return at;
        }

        while (at > 0 && stream[at - 1].Kind == TokenKind.Quote)
        {
            at--;
        }

        return at;
    }

    /// <summary>Takes one class, word or layer; gives the new position, or -1.</summary>
    private int Step(MatchNode node, int at, int direction) => node switch
    {
        MatchNode.ClassStep step => StepClass(step, at, direction),
        MatchNode.LiteralStep step => StepLiteral(step, at, direction),
        MatchNode.LayerStep step => StepLayer(step, at, direction),
        _ => -1,
    };

    private int StepLiteral(MatchNode.LiteralStep step, int at, int direction)
    {
        var token = direction > 0 ? at : at - 1;
        return (uint)token < (uint)stream.Count && !stream[token].EndsSentence && stream[token].Form.Key == step.Key ? at + direction : -1;
    }

    private int StepClass(MatchNode.ClassStep step, int at, int direction)
    {
        var phrase = direction > 0 ? _phrases?.StartingAt(at) : _phrases?.EndingAt(at);
        if (phrase is PhraseMention found && found.SenseOf(step.Class) is { } sense && TokenTests.Passes(step.Test, sense, found.Proclitics))
        {
            return direction > 0 ? found.Last : found.First;
        }

        var token = direction > 0 ? at : at - 1;
        return (uint)token < (uint)stream.Count && TokenTests.Passes(step.Test, step.Class, stream[token].Form) ? at + direction : -1;
    }

    private int StepLayer(MatchNode.LayerStep step, int at, int direction)
    {
        var mention = direction > 0 ? mentions.StartingAt(step.Layer, at) : mentions.EndingAt(step.Layer, at);
        if (mention is null || !TokenTests.Passes(step.Test, mention, stream[mention.First].Form))
        {
            return -1;
        }

        return direction > 0 ? mention.Last : mention.First;
    }
}
