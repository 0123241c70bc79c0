namespace Marsad.Reading.Choosing;

/// <summary>What is noted about a draft where the question is whether the text tells it; the same for every kind of claim.</summary>
internal enum ToldClue
{
    /// <summary>The answer that the candidate stands for.</summary>
    Answer,

    /// <summary>The rule that found it.</summary>
    Rule,

    /// <summary>Its harm or type.</summary>
    Type,

    /// <summary>What kind of word tells it.</summary>
    Form,

    /// <summary>Whether its words are definite and may only point back.</summary>
    Definite,

    /// <summary>What stands before its words.</summary>
    Before,

    /// <summary>What stands behind them.</summary>
    After,

    /// <summary>What kind of side acts.</summary>
    Doer,

    /// <summary>What kind of side suffers.</summary>
    Sufferer,

    /// <summary>Where in the article it stands.</summary>
    Part,

    /// <summary>How many armed sides the article names.</summary>
    Armed,

    /// <summary>How many armed sides its sentence names.</summary>
    Near,

    /// <summary>How many events the rules find in the article.</summary>
    Deeds,

    /// <summary>How many events stand in its sentence.</summary>
    Beside,

    /// <summary>Whether somebody says it.</summary>
    Said,

    /// <summary>Whether its sentence names a day.</summary>
    Dated,

    /// <summary>Whether its sentence names a place.</summary>
    Placed,

    /// <summary>How large the figure is; of an event, always the first step.</summary>
    Figure,
}
