using System.CommandLine;
using Marsad.Cli.Terminal;
using Marsad.Observatory.Knowledge;
using Marsad.Observatory.Places;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad places import</c>: a GeoNames dump or a table such as OCHA's into the knowledge.</summary>
internal static class PlacesImportCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "A GeoNames dump (XX.txt), or a table with a header; also in gzip" };
        file.Validators.Add(UsageFault.RefuseOptions);
        var (name, knowledge) = (Name(), SharedOptions.Knowledge());
        var command = new Command("import", "Brings a table of places into the knowledge.") { file, name, knowledge };
        command.SetAction((parsed, stop) =>
        {
            using var screen = Screen.Open(noColour: true);
            var import = new PlaceImports(KnowledgeFolder.Find(parsed.GetValue(knowledge))).Import(parsed.GetRequiredValue(file), parsed.GetValue(name));
            foreach (var fault in import.Faults) { screen.Say(fault.ToString()); }
            screen.Output.WriteLine(Sentence(import));
            return Task.FromResult(ExitCode.Of(import.Places, import.Faults.Length, stop));
        });
        return command;
    }

    private static string Sentence(PlaceImport import)
    {
        var left = $"{import.Faults.Length} rows rejected, {import.Nameless} without a name in Arabic, {import.OtherKinds} of other kinds";
        return import.Change switch
        {
            PlaceImport.Effect.Added => $"{import.Places} places brought in as {import.Name}; {left}",
            PlaceImport.Effect.Replaced => $"{import.Places} places brought in as {import.Name}, in place of those before; {left}",
            PlaceImport.Effect.Unchanged => $"{import.Places} places are there already as {import.Name}; {left}",
            _ => $"no place brought in; {left}",
        };
    }

    private static Option<string?> Name()
    {
        var option = new Option<string?>("--name") { Description = "Name of the import (else the file's); one of that name is replaced", HelpName = "NAME" };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !PlaceImports.IsName(token.Value))
            {
                result.AddError($"--name takes letters, digits, dots, hyphens and underscores, up to 64, not '{token.Value}'.");
            }
        });
        return option;
    }
}
