namespace Marsad.Reading.Choosing;

/// <summary>Whether a draft of the same matter came before, and what was chosen for it.</summary>
internal enum SceneTwin
{
    /// <summary>None came.</summary>
    None,

    /// <summary>This was chosen.</summary>
    This,

    /// <summary>Something else was.</summary>
    Another,
}
