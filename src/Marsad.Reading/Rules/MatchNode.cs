namespace Marsad.Reading.Rules;

/// <summary>A step of a compiled pattern; steps are linked to what comes next.</summary>
internal abstract class MatchNode
{
    /// <summary>What comes next; null at the end of the pattern.</summary>
    public MatchNode? Next { get; init; }

    internal sealed class ClassStep(int lexicalClass, PatternNode.TokenTest test) : MatchNode
    {
        public int Class => lexicalClass;

        public PatternNode.TokenTest Test => test;
    }

    internal sealed class LiteralStep(string key) : MatchNode
    {
        public string Key => key;
    }

    internal sealed class LayerStep(string layer, PatternNode.TokenTest test) : MatchNode
    {
        public string Layer => layer;

        public PatternNode.TokenTest Test => test;
    }

    /// <summary>Tries each way in order.</summary>
    internal sealed class SplitStep(MatchNode?[] ways) : MatchNode
    {
        public MatchNode?[] Ways => ways;
    }

    internal sealed class GapStep(int most, bool acrossVerbs) : MatchNode
    {
        public int Most => most;

        public bool AcrossVerbs => acrossVerbs;
    }

    internal sealed class NotStep(MatchNode inner) : MatchNode
    {
        public MatchNode Inner => inner;
    }

    /// <summary>Notes the position as a border of a capture.</summary>
    internal sealed class MarkStep(int slot, bool opens) : MatchNode
    {
        public int Slot => slot;

        public bool Opens => opens;
    }
}
