using System.Globalization;
using System.Text;
using System.Text.Json;
using Marsad.Exchange.Calendars;
using Marsad.Exchange.JsonLines;
using Marsad.Model;
using Marsad.Model.Registers;
using Marsad.Observatory.Registers;

namespace Marsad.Server.Endpoints;

/// <summary><c>GET /api/registers/{name}</c>: a page of a register; <c>GET /api/registers/talks.ics</c>: the calendar of talks.</summary>
internal static class RegistersEndpoint
{
    private const string CalendarType = "text/calendar; charset=utf-8";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/registers/{name}", Find);
        routes.MapGet("/api/registers/talks.ics", WriteCalendar);
    }

    private static IResult Find(string name, HttpRequest request, RegisterShelf registers)
    {
        if (!CodeName.TryParse<RegisterName>(name, out var register))
        {
            return Problem.Of(StatusCodes.Status404NotFound, "No such register",
                $"The registers are {string.Join(", ", Enum.GetValues<RegisterName>().Select(CodeName.Of))}.");
        }

        var reader = new RegisterQueryReader(request.Query);
        return reader.Read(register) is { } query
            ? Answer.Written(json => Write(json, registers.Find(query, reader.Page, reader.Size), reader))
            : Refused(reader);
    }

    private static IResult WriteCalendar(HttpRequest request, RegisterShelf registers)
    {
        var reader = new RegisterQueryReader(request.Query);
        return reader.Read(RegisterName.Talks) is { } query
            ? Results.Bytes(Encoding.UTF8.GetBytes(CalendarWriter.Write(registers.List(query))), CalendarType, "talks.ics")
            : Refused(reader);
    }

    private static IResult Refused(RegisterQueryReader reader) => Problem.Of(StatusCodes.Status400BadRequest, "Bad query", reader.Fault, reader.Parameter);

    private static void Write(Utf8JsonWriter json, RegisterRows found, RegisterQueryReader asked)
    {
        json.WriteStartObject();
        json.WriteNumber("total", found.Total);
        json.WriteNumber("page", asked.Page);
        json.WriteNumber("size", asked.Size);
        json.WriteString("on", found.On?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteStartArray("rows");
        foreach (var row in found.Rows)
        {
            RegisterJsonWriter.Write(json, row);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
