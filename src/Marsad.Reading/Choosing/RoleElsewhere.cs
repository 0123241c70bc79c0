namespace Marsad.Reading.Choosing;

/// <summary>Which role the rules give a side in the other events of the article.</summary>
internal enum RoleElsewhere
{
    /// <summary>None.</summary>
    None,

    /// <summary>It acts.</summary>
    Acts,

    /// <summary>It is struck.</summary>
    Struck,

    /// <summary>Both.</summary>
    Both,
}
