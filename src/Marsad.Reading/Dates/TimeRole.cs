namespace Marsad.Reading.Dates;

/// <summary>What a link does.</summary>
internal enum TimeRole : byte
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>"Since".</summary>
    Since,

    /// <summary>"Ago", "before".</summary>
    Ago,

    /// <summary>"For": a length without an anchor.</summary>
    Over,

    /// <summary>"In the course of": a length that looks back.</summary>
    During,

    /// <summary>"From", "of".</summary>
    From,

    /// <summary>"To", "until".</summary>
    To,

    /// <summary>"Between".</summary>
    Between,

    /// <summary>A free "and".</summary>
    And,

    /// <summary>"Or".</summary>
    Or,

    /// <summary>"In".</summary>
    In,

    /// <summary>"Corresponding to".</summary>
    On,
}
