using Marsad.Server.Contracts;

namespace Marsad.Server.Endpoints;

/// <summary>Writes problems (RFC 9457).</summary>
internal static class Problem
{
    /// <summary>A problem as the result of an endpoint.</summary>
    public static IResult Of(int status, string title, string detail, string? parameter = null) =>
        Answer.Json(new ProblemAnswer(status, title, detail, parameter), ApiJson.Answers.ProblemAnswer, status, ProblemAnswer.ContentType);

    /// <summary>Answers a request with a problem.</summary>
    public static Task WriteAsync(HttpContext http, ProblemAnswer problem)
    {
        http.Response.StatusCode = problem.Status;
        return http.Response.WriteAsJsonAsync(
            problem, ApiJson.Answers.ProblemAnswer, ProblemAnswer.ContentType, http.RequestAborted);
    }
}
