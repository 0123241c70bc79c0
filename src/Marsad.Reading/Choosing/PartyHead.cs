namespace Marsad.Reading.Choosing;

/// <summary>What leads to the name of a side.</summary>
internal enum PartyHead
{
    /// <summary>Nothing: the name itself.</summary>
    Bare,

    /// <summary>«قوات», «طائرات», «مسلحو».</summary>
    Force,

    /// <summary>«مواقع», «مقرات»: what is struck.</summary>
    Position,

    /// <summary>«14 عنصرا من»: people counted or described.</summary>
    People,

    /// <summary>A nationality adjective («غارات إسرائيلية»).</summary>
    Adjective,

    /// <summary>A place noun («مدينة», «مناطق»).</summary>
    Area,
}
