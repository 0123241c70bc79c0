namespace Marsad.Server.Contracts;

/// <summary>What an article was read with.</summary>
/// <param name="Engine">Version of the engine.</param>
/// <param name="Knowledge">Version of the knowledge.</param>
public sealed record VersionsAnswer(string Engine, string Knowledge);
