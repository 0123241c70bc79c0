namespace Marsad.Reading.Rules;

/// <summary>A fault in a pattern; turned into a diagnostic by the rule parser, never seen outside it.</summary>
internal sealed class PatternFault(string message, int position) : Exception(message)
{
    /// <summary>Where in the pattern, from 0.</summary>
    public int Position { get; } = position;
}
