namespace Marsad.Reading.Choosing;

/// <summary>What kind of word tells an event.</summary>
internal enum TriggerForm
{
    /// <summary>Another word.</summary>
    Other,

    /// <summary>A verb, in a form that fits a subject of any kind («قصف»).</summary>
    Verb,

    /// <summary>A verb whose ending shows a feminine or plural subject («قصفت»).</summary>
    MarkedVerb,

    /// <summary>A noun that its target follows («استهداف»).</summary>
    ObjectNoun,

    /// <summary>A noun («قصف», «هجوم»).</summary>
    Noun,

    /// <summary>A verb of loss («انسحبت»).</summary>
    LossVerb,

    /// <summary>A noun of loss («انسحاب»).</summary>
    LossNoun,

    /// <summary>A verb of siege («حاصرت»).</summary>
    SiegeVerb,

    /// <summary>A noun of holding («سيطرة»).</summary>
    HoldNoun,

    /// <summary>A weapon («عبوة ناسفة»).</summary>
    Weapon,
}
