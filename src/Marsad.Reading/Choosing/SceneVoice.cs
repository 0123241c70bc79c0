namespace Marsad.Reading.Choosing;

/// <summary>What the rules say to a place or a day.</summary>
internal enum SceneVoice
{
    /// <summary>The rules have no answer.</summary>
    Silent,

    /// <summary>The rules' answer is another.</summary>
    Other,

    /// <summary>The rules have no answer, and this is none.</summary>
    Agreed,

    /// <summary>It is the rules' answer, from the sentence.</summary>
    Sentence,

    /// <summary>It is the rules' answer, carried on or from the lead.</summary>
    Carried,

    /// <summary>It is named elsewhere and is the same as the rules' answer.</summary>
    Echo,
}
