namespace Marsad.Reading.Actors;

/// <summary>How a general name finds whom it means, beside the usual referents of countries.</summary>
[Flags]
public enum GenericManner : byte
{
    /// <summary>By the article and the country alone.</summary>
    None = 0,

    /// <summary>The state that the article is about («الجيش», «الشرطة»).</summary>
    Home = 1,

    /// <summary>The insurgent group that the article named last («المسلحون», «الإرهابيون»).</summary>
    Insurgents = 2,

    /// <summary>Also a common word: it names the actor only in the countries listed, or where the article named that actor («الشباب»).</summary>
    Only = 4,

    /// <summary>Also a thing: it names the actor only where the article does not speak of such a thing («القاعدة»).</summary>
    Thing = 8,
}
