using System.CommandLine;
using System.Globalization;
using Marsad.Cli.Terminal;

namespace Marsad.Cli.Commands;

/// <summary>The options of lists that leave the program: at most one of <c>--json</c>, <c>--csv</c>, <c>--geojson</c> and those of its verb.</summary>
internal sealed class FormatOptions(string item, params Option<bool>[] others)
{
    private readonly Option<bool> _json = new("--json") { Description = $"One line of JSON {(item[0] is 'i' or 'e' or 'a' ? "an" : "a")} {item}" };
    private readonly Option<bool> _csv = new("--csv") { Description = "A table for spreadsheet programs" };
    private readonly Option<bool> _geoJson = new("--geojson") { Description = "Points on the map, as GeoJSON" };

    /// <summary>Gives the options to a verb.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(_json);
        command.Options.Add(_csv);
        command.Options.Add(_geoJson);
        command.Validators.Add(result =>
        {
            Option<bool>[] all = [_json, _csv, _geoJson, .. others];
            if (all.Count(result.GetValue) > 1) { result.AddError($"{string.Join(", ", all[..^1].Select(option => option.Name))} and {all[^1].Name}: give one of them."); }
        });
    }

    /// <summary>What was asked for.</summary>
    public Format Of(ParseResult parsed) =>
        parsed.GetValue(_json) ? Format.Json
        : parsed.GetValue(_csv) ? Format.Csv
        : parsed.GetValue(_geoJson) ? Format.GeoJson
        : Format.Lines;

    /// <summary>Says how many could not be put on the map.</summary>
    public static void TellLeftOut(Screen screen, int count, string items)
    {
        if (count > 0) { screen.Say(string.Create(CultureInfo.InvariantCulture, $"{count} {items} without coordinates are left out")); }
    }
}
