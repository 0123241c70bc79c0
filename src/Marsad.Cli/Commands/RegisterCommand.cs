using System.CommandLine;
using Marsad.Cli.Terminal;
using Marsad.Exchange.Calendars;
using Marsad.Exchange.Csv;
using Marsad.Exchange.GeoJson;
using Marsad.Exchange.JsonLines;
using Marsad.Model;
using Marsad.Model.Registers;
using Marsad.Observatory.Registers;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad register</c>: talks, truces, mandates, control, access, persons, demands.</summary>
internal static class RegisterCommand
{
    public static Command Create()
    {
        var name = Name();
        var (record, knowledge) = (SharedOptions.Record(), SharedOptions.Knowledge());
        var (from, to) = (SharedOptions.Day("--from", "Only what reaches this day or a later one"), SharedOptions.Day("--to", "Only what begins on this day or earlier"));
        var on = SharedOptions.Day("--on", "The day to look from: who holds what on it, what is due after it (else the day of the newest article)");
        var within = new Option<int?>("--within") { Description = "Only what is due, or expires, within so many days of --on; the soonest first", HelpName = "DAYS" };
        within.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && int.TryParse(token.Value, out var days) && days is < 0 or > 36500) { result.AddError($"--within takes 0 to 36500 days, not {token.Value}."); }
        });
        var actors = SharedOptions.Many("--actor", "Only rows that name this actor: a key such as syria", "KEY");
        var places = SharedOptions.Many("--place", "Only rows at this place or inside it: a name or an id", "PLACE");
        var explain = new Option<bool>("--explain") { Description = "All that was told for each row, with the quoted words" };
        var calendar = new Option<bool>("--ics") { Description = "For talks: an iCalendar for calendar programs" };
        var formats = new FormatOptions("row", calendar);
        var command = new Command("register", "Lists a register: talks, truces, mandates, control, access, persons, demands.")
        {
            name, record, on, within, from, to, actors, places, explain, calendar, knowledge,
        };
        formats.AddTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetValue(calendar) && result.GetValue(name) != RegisterName.Talks) { result.AddError("--ics is for the register of talks."); }
        });
        command.SetAction((parsed, stop) =>
        {
            using var desk = IncidentDesk.Open(parsed.GetRequiredValue(record), parsed.GetValue(knowledge));
            var rows = desk.Registers.List(new RegisterQuery
            {
                Register = parsed.GetValue(name),
                On = parsed.GetValue(on),
                Within = parsed.GetValue(within),
                From = parsed.GetValue(from),
                To = parsed.GetValue(to),
                Actors = [.. parsed.GetRequiredValue(actors).Select(key => new ActorKey(key))],
                Places = [.. parsed.GetRequiredValue(places)],
            });
            if (parsed.GetValue(calendar)) { desk.Screen.Output.Write(CalendarWriter.Write(rows)); }
            else { Write(desk.Screen, rows.UntilStopped(stop), formats.Of(parsed), parsed.GetValue(explain)); }
            return Task.FromResult(stop.IsCancellationRequested ? ExitCode.Interrupted : ExitCode.Done);
        });
        return command;
    }

    private static void Write(Screen screen, IEnumerable<RegisterHead> rows, Format format, bool explain)
    {
        switch (format)
        {
            case Format.Csv:
                var table = new RegisterTable(screen.Output);
                foreach (var row in rows) { table.Write(row); }
                break;
            case Format.GeoJson:
                var features = new FeatureWriter(screen.Output);
                features.Begin();
                foreach (var row in rows) { features.Write(row); }
                features.End();
                FormatOptions.TellLeftOut(screen, features.LeftOut, "rows");
                break;
            default:
                foreach (var row in rows)
                {
                    if (format == Format.Json) { screen.Output.WriteLine(RegisterJsonWriter.ToJson(row)); }
                    else { RegisterPage.Write(screen.Output, row, explain); }
                    screen.EndItem();
                }

                break;
        }
    }

    private static Argument<RegisterName> Name() => new("REGISTER")
    {
        Description = "talks, truces, mandates, control, access, persons or demands",
        CustomParser = result =>
        {
            if (CodeName.TryParse<RegisterName>(result.Tokens[0].Value, out var name)) { return name; }
            result.AddError($"There is no register '{result.Tokens[0].Value}'; take one of {string.Join(", ", Enum.GetValues<RegisterName>().Select(CodeName.Of))}.");
            return default;
        },
    };
}
