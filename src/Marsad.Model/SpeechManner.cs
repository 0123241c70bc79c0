namespace Marsad.Model;

/// <summary>What a claim is worth as its source says it.</summary>
public enum SpeechManner
{
    /// <summary>Said, with nothing more.</summary>
    Said,

    /// <summary>The source claims the deed for itself.</summary>
    Responsibility,

    /// <summary>The source denies it.</summary>
    Denial,

    /// <summary>The writer or the source keeps a distance: "alleged", "it is believed".</summary>
    Hedged,
}
