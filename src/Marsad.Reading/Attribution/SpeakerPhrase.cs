using Marsad.Model;

namespace Marsad.Reading.Attribution;

/// <summary>Words that say who speaks.</summary>
/// <param name="First">Index of the first token.</param>
/// <param name="Last">Index behind the last token.</param>
/// <param name="Key">Who it is, or null where the words only point back («المصدر», «البيان»).</param>
internal sealed record SpeakerPhrase(int First, int Last, ActorKey? Key)
{
    /// <summary>True for an organ of a state that the words do not name («وزارة الداخلية»).</summary>
    public bool IsOrgan { get; init; }
}
