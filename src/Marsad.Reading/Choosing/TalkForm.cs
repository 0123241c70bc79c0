namespace Marsad.Reading.Choosing;

/// <summary>What kind of word tells a diplomatic act.</summary>
internal enum TalkForm
{
    /// <summary>None of the others.</summary>
    Other,

    /// <summary>A verb of a masculine in the singular («دعا»).</summary>
    He,

    /// <summary>A verb of a feminine («دعت»).</summary>
    She,

    /// <summary>A verb in the plural or dual («دعوا»).</summary>
    They,

    /// <summary>A verb in the first person («أدعو»).</summary>
    Own,

    /// <summary>A verb with a pronoun for its object («طالبه»).</summary>
    WithObject,

    /// <summary>A participle or other word that leaves the one who acts to the sentence («داعيا»).</summary>
    Participle,

    /// <summary>A noun with a pronoun («لقائه»).</summary>
    OwnNoun,

    /// <summary>A definite noun.</summary>
    Definite,

    /// <summary>Another noun.</summary>
    Noun,
}
