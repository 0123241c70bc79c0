namespace Marsad.Reading.Choosing;

/// <summary>What is noted about a harm where the question is whether it is a running total, in the order of the sheet.</summary>
internal enum ScopeClue
{
    /// <summary>The answer that the candidate stands for.</summary>
    Scope,

    /// <summary>What the rules see.</summary>
    Rule,

    /// <summary>The harm.</summary>
    Harm,

    /// <summary>What kind of word tells it.</summary>
    Form,

    /// <summary>How large the figure is.</summary>
    Figure,

    /// <summary>The nearest event of the sentence.</summary>
    Cause,

    /// <summary>What kind of word tells that.</summary>
    Deed,

    /// <summary>How many events the sentence tells.</summary>
    Beside,

    /// <summary>The longest stretch of time that the sentence names.</summary>
    Date,

    /// <summary>Whether the sentence speaks of a war.</summary>
    War,

    /// <summary>Whether it speaks of many places.</summary>
    Many,

    /// <summary>Whether it has words for a total.</summary>
    Total,

    /// <summary>Where in the article it stands.</summary>
    Part,

    /// <summary>What was chosen before.</summary>
    Last,

    /// <summary>What stands before the words of the harm.</summary>
    Before,

    /// <summary>What stands behind them.</summary>
    After,
}
