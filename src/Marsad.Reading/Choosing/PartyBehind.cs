namespace Marsad.Reading.Choosing;

/// <summary>What stands right behind the name of a side.</summary>
internal enum PartyBehind
{
    /// <summary>Some other word.</summary>
    Other,

    /// <summary>The end of the sentence.</summary>
    End,

    /// <summary>A comma.</summary>
    Comma,

    /// <summary>A verb of violence («القوات قصفت»).</summary>
    EventVerb,

    /// <summary>«شنت», «نفذت».</summary>
    DoerVerb,

    /// <summary>A verb of saying.</summary>
    Say,

    /// <summary>Another verb.</summary>
    Verb,

    /// <summary>«على», «ضد».</summary>
    Against,

    /// <summary>«في», a place.</summary>
    In,

    /// <summary>«من».</summary>
    From,

    /// <summary>«التي», «الذي».</summary>
    Relative,

    /// <summary>«مع», «بين».</summary>
    With,

    /// <summary>"And".</summary>
    And,

    /// <summary>People, counted or described.</summary>
    People,

    /// <summary>A noun of violence.</summary>
    EventNoun,

    /// <summary>A noun for what is struck («مواقع»).</summary>
    Position,

    /// <summary>«مسؤوليته», «تبنى»: it claims a deed.</summary>
    Claims,
}
