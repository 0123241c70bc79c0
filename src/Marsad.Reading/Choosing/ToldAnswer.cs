namespace Marsad.Reading.Choosing;

/// <summary>Whether a draft becomes a claim.</summary>
internal enum ToldAnswer
{
    /// <summary>The words only look like it.</summary>
    Dropped,

    /// <summary>The text tells it.</summary>
    Kept,
}
