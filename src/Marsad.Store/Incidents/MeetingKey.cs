namespace Marsad.Store.Incidents;

/// <summary>A key under which tellings meet.</summary>
/// <param name="Hash">What they have in common.</param>
/// <param name="Role">0 meets 0; 1 meets 2.</param>
public readonly record struct MeetingKey(long Hash, int Role)
{
    /// <summary>The role that it meets.</summary>
    public int Met => Role switch { 1 => 2, 2 => 1, _ => 0 };
}
