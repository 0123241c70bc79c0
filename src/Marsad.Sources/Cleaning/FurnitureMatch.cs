namespace Marsad.Sources.Cleaning;

/// <summary>How a furniture row recognises what it removes.</summary>
public enum FurnitureMatch
{
    /// <summary>The whole line is the text.</summary>
    LineEquals,

    /// <summary>A line of at most 200 characters begins with the text.</summary>
    LineStarts,

    /// <summary>A line of at most 200 characters holds the text.</summary>
    LineContains,

    /// <summary>
    /// Everything to the end from a heading (a line under 40 characters) that begins with the text, in the last 40 %
    /// of the article; not where a line of more than 200 characters follows, for then the article goes on.
    /// </summary>
    TailFrom,

    /// <summary>Everything from the text to the end, wherever in a line it stands, in the last 40 % of the article.</summary>
    TailAt,

    /// <summary>Only the words themselves, wherever they stand.</summary>
    Phrase,

    /// <summary>
    /// What stands between an opening and a closing mark (the text: both, with a space between them), marks included,
    /// where it is at most 200 characters of one line and holds no Arabic letter.
    /// </summary>
    Wrapped,
}
