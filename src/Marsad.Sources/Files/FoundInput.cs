namespace Marsad.Sources.Files;

/// <summary>A file to read, or a path that cannot be read.</summary>
internal readonly record struct FoundInput(string Path, InputFault? Fault = null);
