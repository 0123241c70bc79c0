using System.CommandLine;
using System.CommandLine.Parsing;
using Marsad.Cli.Terminal;
using Marsad.Exchange.Csv;
using Marsad.Exchange.GeoJson;
using Marsad.Exchange.JsonLines;
using Marsad.Incidents.Reconciling;
using Marsad.Incidents.Tolls;
using Marsad.Model;
using Marsad.Model.Incidents;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad toll</c>: how many of whom, with the arithmetic.</summary>
internal static class TollCommand
{
    public static Command Create()
    {
        var sides = SharedOptions.Many("--side", "Whose people: keys of actors, such as syria or civilians", "KEY");
        var harms = SharedOptions.Many("--harm", "What was done to them: killed, injured, held, missing, displaced, mixed", "HARM");
        harms.Validators.Add(result => Known<Harm>(result));
        var places = SharedOptions.Many("--place", "Where: names or ids of places; what lies inside them counts", "PLACE");
        var perpetrators = SharedOptions.Many("--perpetrator", "Who is said to have done it: keys of actors", "KEY");
        var (from, to) = (SharedOptions.Day("--from", "First day; an incident counts where it starts"), SharedOptions.Day("--to", "Last day"));
        var by = new Option<string>("--by") { Description = "Rows by month, place, perpetrator or source", HelpName = "WHAT", DefaultValueFactory = _ => "none" };
        by.Validators.Add(result => Known<TollGrouping>(result));
        var policy = PolicyOption.Create();
        var (json, csv, explain) = (Flag("--json", "As one line of JSON"), Flag("--csv", "As CSV for spreadsheets"), Flag("--explain", "The sum as a tree, down to the quoted words"));
        var geoJson = Flag("--geojson", "With --by place: points on the map, as GeoJSON");
        var (record, knowledge) = (SharedOptions.Record(), SharedOptions.Knowledge());
        var command = new Command("toll", "Adds up how many were killed, injured, held …, nobody twice.")
        {
            record, sides, harms, places, perpetrators, from, to, by, policy, json, csv, geoJson, explain, knowledge,
        };
        command.Validators.Add(result =>
        {
            if (new[] { json, csv, geoJson }.Count(result.GetValue) > 1) { result.AddError("--json, --csv and --geojson: give one of them."); }
            if (result.GetValue(geoJson) && result.GetValue(by) != CodeName.Of(TollGrouping.Place)) { result.AddError("--geojson needs --by place."); }
        });
        command.SetAction((parsed, stop) =>
        {
            using var desk = IncidentDesk.Open(parsed.GetRequiredValue(record), parsed.GetValue(knowledge));
            var sheet = desk.Tolls.Compute(new TollQuery
            {
                Sides = [.. parsed.GetRequiredValue(sides).Select(side => new ActorKey(side))],
                Harms = [.. parsed.GetRequiredValue(harms).Select(CodeOf<Harm>)],
                Places = [.. parsed.GetRequiredValue(places)],
                Perpetrators = [.. parsed.GetRequiredValue(perpetrators).Select(side => new ActorKey(side))],
                From = parsed.GetValue(from),
                To = parsed.GetValue(to),
                Grouping = CodeOf<TollGrouping>(parsed.GetRequiredValue(by)),
                Policy = ReconcilingPolicy.Find(parsed.GetRequiredValue(policy))!,
            });
            if (parsed.GetValue(json)) { desk.Screen.Output.WriteLine(TollJsonWriter.ToJson(sheet, parsed.GetValue(explain))); }
            else if (parsed.GetValue(csv)) { desk.Screen.Output.Write(System.Text.Encoding.UTF8.GetString(TollCsvWriter.ToCsv(sheet))); }
            else if (parsed.GetValue(geoJson)) { WriteFeatures(desk.Screen, sheet); }
            else { TollPage.Write(desk.Screen.Output, sheet, parsed.GetValue(explain)); }
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    private static void WriteFeatures(Screen screen, TollSheet sheet)
    {
        var features = new FeatureWriter(screen.Output);
        features.Begin();
        foreach (var row in sheet.Rows.Where(row => row.Side is not null)) { features.Write(row); }
        features.End();
        FormatOptions.TellLeftOut(screen, features.LeftOut, "rows");
    }

    private static Option<bool> Flag(string name, string description) => new(name) { Description = description };

    private static void Known<TCode>(OptionResult result)
        where TCode : struct, Enum
    {
        foreach (var token in result.Tokens.Where(token => !CodeName.TryParse<TCode>(token.Value, out _)))
        {
            result.AddError($"{result.Option.Name} takes one of {string.Join(", ", Enum.GetValues<TCode>().Select(CodeName.Of))}, not '{token.Value}'.");
        }
    }

    private static TCode CodeOf<TCode>(string name)
        where TCode : struct, Enum => CodeName.TryParse<TCode>(name, out var code) ? code : default;
}
