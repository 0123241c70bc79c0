namespace Marsad.Model.Incidents;

/// <summary>How a node of a toll's explanation comes to its figure.</summary>
public enum TollNodeKind
{
    /// <summary>The sum of its children.</summary>
    Sum,

    /// <summary>A total, counted once; its children are what it is known to contain.</summary>
    TotalCoversParts,

    /// <summary>The sum of parts that come to more than the total told of them; the total is set aside.</summary>
    PartsExceedTotal,

    /// <summary>What a total leaves beside its parts.</summary>
    Remainder,

    /// <summary>The figure of one incident.</summary>
    Figure,

    /// <summary>A figure as one source told it.</summary>
    Told,
}
