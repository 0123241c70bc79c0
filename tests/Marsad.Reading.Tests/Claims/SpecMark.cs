namespace Marsad.Reading.Tests.Claims;

/// <summary>The least that the reading of a spec file must reach.</summary>
/// <param name="File">File under <c>specs/reading</c>.</param>
/// <param name="Kind">Kind of claim.</param>
/// <param name="Found">Least F1 of finding its claims.</param>
public sealed record SpecMark(string File, string Kind, double Found);
