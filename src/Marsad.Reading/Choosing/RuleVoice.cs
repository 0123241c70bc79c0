namespace Marsad.Reading.Choosing;

/// <summary>What the rules say to a candidate.</summary>
internal enum RuleVoice
{
    /// <summary>The rules have no answer.</summary>
    Silent,

    /// <summary>The rules' answer is another.</summary>
    Other,

    /// <summary>It is the rules' answer, without a reason kept.</summary>
    Guess,

    /// <summary>It is the answer of the pattern that found the draft.</summary>
    Pattern,

    /// <summary>It is the answer, from the clause.</summary>
    Clause,

    /// <summary>It is the answer, carried on from another draft.</summary>
    Carried,

    /// <summary>It is the answer of another step.</summary>
    Step,
}
