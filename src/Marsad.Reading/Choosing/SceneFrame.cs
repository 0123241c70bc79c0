namespace Marsad.Reading.Choosing;

/// <summary>What all candidates for one draft share.</summary>
/// <typeparam name="TKey">What two equal choices share.</typeparam>
/// <param name="Ask">The words of the draft.</param>
/// <param name="Turn">How their sentence goes on.</param>
/// <param name="Rival">What that sentence offers.</param>
/// <param name="HasCause">True where an event of the sentence was decided before.</param>
/// <param name="Cause">What was chosen for it.</param>
internal readonly record struct SceneFrame<TKey>(SceneAsk Ask, SceneTurn Turn, SceneRival Rival, bool HasCause, TKey? Cause);
