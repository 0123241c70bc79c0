namespace Marsad.Model.Registers;

/// <summary>How a round of talks stands, by what was told of it last.</summary>
public enum TalksState
{
    /// <summary>To come.</summary>
    Announced,

    /// <summary>To come, and a party has said that it will be there.</summary>
    Confirmed,

    /// <summary>To come; the day is not fixed.</summary>
    Unscheduled,

    /// <summary>To come, if something else happens first.</summary>
    Conditional,

    /// <summary>Put off.</summary>
    Postponed,

    /// <summary>Broken off.</summary>
    Suspended,

    /// <summary>Going on.</summary>
    Underway,

    /// <summary>Took place.</summary>
    Held,

    /// <summary>Ended without what was wanted.</summary>
    Failed,

    /// <summary>Will not take place.</summary>
    Cancelled,

    /// <summary>Was announced for a day that has passed, and no article of the record tells that it was held.</summary>
    Unreported,
}
