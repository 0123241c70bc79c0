namespace Marsad.Reading.Choosing;

/// <summary>Where in an article something stands.</summary>
internal enum TextPart
{
    /// <summary>The headline.</summary>
    Headline,

    /// <summary>The first two sentences of the text.</summary>
    Lead,

    /// <summary>The first third.</summary>
    Early,

    /// <summary>Further down.</summary>
    Late,
}
