namespace Marsad.Reading.Choosing;

/// <summary>What stands right before the noun phrase of a side.</summary>
internal enum PartyCue
{
    /// <summary>Some other word.</summary>
    Other,

    /// <summary>The start of the sentence.</summary>
    Start,

    /// <summary>A comma or other mark.</summary>
    Comma,

    /// <summary>«من قبل», «على يد».</summary>
    By,

    /// <summary>The letter of "by" («بنيران»).</summary>
    ByLetter,

    /// <summary>«ضد», «على».</summary>
    Against,

    /// <summary>«من».</summary>
    From,

    /// <summary>«من قبضة».</summary>
    FromHands,

    /// <summary>«بين».</summary>
    Between,

    /// <summary>«مع».</summary>
    With,

    /// <summary>«في صفوف».</summary>
    Ranks,

    /// <summary>«تابعة ل».</summary>
    Belonging,

    /// <summary>The letter of "to" («لتنظيم»).</summary>
    ToLetter,

    /// <summary>«في».</summary>
    In,

    /// <summary>«إن», «أن».</summary>
    That,

    /// <summary>«شنتها», «نفذتها».</summary>
    LaunchVerb,

    /// <summary>«شنت», «نفذت».</summary>
    DoerVerb,

    /// <summary>«تعرضت ل».</summary>
    Undergo,

    /// <summary>A verb of violence.</summary>
    EventVerb,

    /// <summary>A noun that its target follows («استهداف»).</summary>
    ObjectNoun,

    /// <summary>A noun of violence («قصف»).</summary>
    EventNoun,

    /// <summary>A verb of harm («قتل»).</summary>
    HarmVerb,

    /// <summary>A noun of harm («مقتل»).</summary>
    HarmNoun,

    /// <summary>A verb of saying.</summary>
    Say,

    /// <summary>Another verb.</summary>
    Verb,

    /// <summary>"And" joins it to another.</summary>
    And,

    /// <summary>«بحسب».</summary>
    According,

    /// <summary>A place («في دمشق القوات»).</summary>
    Place,

    /// <summary>«بدعم», «مدعومة من».</summary>
    Support,

    /// <summary>«بقيادة».</summary>
    Led,

    /// <summary>«نسب إلى», «مسؤولية».</summary>
    Blame,
}
