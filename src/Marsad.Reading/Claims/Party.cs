using Marsad.Model;

namespace Marsad.Reading.Claims;

/// <summary>A side that the words name.</summary>
/// <param name="Key">Who.</param>
/// <param name="First">First token of the words, with the nouns in front that only lead to the name.</param>
/// <param name="Last">Token behind them.</param>
/// <param name="IsObject">True where the words name what belongs to it («مواقع داعش»), which is struck and does not strike.</param>
/// <param name="MayStrike">False for organisations and civilians: they are struck, they do not strike.</param>
internal sealed record Party(ActorKey Key, int First, int Last, bool IsObject, bool MayStrike);
