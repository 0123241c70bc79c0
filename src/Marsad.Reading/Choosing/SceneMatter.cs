using Marsad.Model;

namespace Marsad.Reading.Choosing;

/// <summary>By what two drafts are known to tell the same matter: the deed with its sides, or the harm with its figure.</summary>
/// <param name="Deed">The deed.</param>
/// <param name="Initiator">Who acted, or null.</param>
/// <param name="Target">On whom, or null.</param>
/// <param name="Low">The figure, or null.</param>
/// <param name="High">Its upper end, or null.</param>
internal readonly record struct SceneMatter(SceneDeed Deed, ActorKey? Initiator, ActorKey? Target, long? Low, long? High);
