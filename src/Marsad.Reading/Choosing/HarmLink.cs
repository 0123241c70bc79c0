namespace Marsad.Reading.Choosing;

/// <summary>The role of a side in the events around a harm.</summary>
internal enum HarmLink
{
    /// <summary>None.</summary>
    None,

    /// <summary>It acts in the nearest event of the sentence.</summary>
    Acts,

    /// <summary>It is struck in the nearest event of the sentence.</summary>
    Struck,

    /// <summary>It acts in another event of the sentence.</summary>
    ActsBeside,

    /// <summary>It is struck in another event of the sentence.</summary>
    StruckBeside,

    /// <summary>It acts in the last event of the sentences before.</summary>
    ActsBefore,

    /// <summary>It is struck in the last event of the sentences before.</summary>
    StruckBefore,

    /// <summary>It fights in the nearest event, a clash.</summary>
    Fights,

    /// <summary>It acts somewhere in the article.</summary>
    ActsElsewhere,

    /// <summary>It is struck somewhere in the article.</summary>
    StruckElsewhere,
}
