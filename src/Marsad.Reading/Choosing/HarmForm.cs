namespace Marsad.Reading.Choosing;

/// <summary>What kind of word tells a harm.</summary>
internal enum HarmForm
{
    /// <summary>The noun of the people itself («قتلى»).</summary>
    People,

    /// <summary>A noun of harm («مقتل», «إصابة»).</summary>
    Noun,

    /// <summary>A verb of harm before the people, in a form that fits any subject («قتل»).</summary>
    Verb,

    /// <summary>A verb before the people whose ending shows another subject («قتلت 20 شخصا»).</summary>
    MarkedVerb,

    /// <summary>A verb behind the people («40 شخصا قتلوا»).</summary>
    VerbBehind,

    /// <summary>A verb of dying («لقي حتفه»).</summary>
    Dies,

    /// <summary>Another rule.</summary>
    Other,
}
