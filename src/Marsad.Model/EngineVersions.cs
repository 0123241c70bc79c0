namespace Marsad.Model;

/// <summary>What a reading was made with; the same versions and the same input give the same reading.</summary>
/// <param name="Engine">Version of the engine.</param>
/// <param name="Knowledge">First 12 hexadecimal digits of the SHA-256 over all knowledge files.</param>
public sealed record EngineVersions(string Engine, string Knowledge);
