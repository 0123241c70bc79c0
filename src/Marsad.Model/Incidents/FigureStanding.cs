namespace Marsad.Model.Incidents;

/// <summary>What a figure, as told, is worth in its series.</summary>
public enum FigureStanding
{
    /// <summary>The newest word of its source: it takes part in low, best and high.</summary>
    Latest,

    /// <summary>One of several figures of one source and article, of different people, whose sum takes part.</summary>
    Summed,

    /// <summary>Its source has given a newer figure.</summary>
    Superseded,

    /// <summary>The same figure again, or a vaguer word for it.</summary>
    Restated,

    /// <summary>People whom a larger figure of the same source already covers.</summary>
    Part,

    /// <summary>Its source, or the writer, says that it did not happen.</summary>
    Denied,

    /// <summary>Its source says that nobody was harmed.</summary>
    Zero,

    /// <summary>May have happened; never counted.</summary>
    Feared,

    /// <summary>Still to come; never counted.</summary>
    Planned,

    /// <summary>A running total: a check, never added.</summary>
    CumulativeCheck,
}
