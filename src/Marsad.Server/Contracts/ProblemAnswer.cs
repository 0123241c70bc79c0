using System.Text.Json.Serialization;

namespace Marsad.Server.Contracts;

/// <summary>What went wrong with a request (RFC 9457). Says nothing of the machine: no path, no stack trace.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Title">The kind of problem, in a few words.</param>
/// <param name="Detail">What to do about it.</param>
/// <param name="Parameter">The query parameter at fault, or null.</param>
public sealed record ProblemAnswer(
    int Status,
    string Title,
    string Detail,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Parameter = null)
{
    /// <summary>The media type of every problem.</summary>
    public const string ContentType = "application/problem+json";

    /// <summary>Always <c>about:blank</c>: the status tells the kind.</summary>
    public string Type => "about:blank";
}
