namespace Marsad.Reading.Choosing;

/// <summary>What else stands in the sentence behind the words of a diplomatic act.</summary>
internal enum TalkWords
{
    /// <summary>Nothing that tells.</summary>
    None,

    /// <summary>What is asked for («وقف», «الانسحاب»).</summary>
    Asked,

    /// <summary>A wrong («انتهاك», «جريمة»).</summary>
    Wrong,

    /// <summary>A deed of violence.</summary>
    Deed,

    /// <summary>"To" or "that" behind the one who is asked.</summary>
    To,
}
