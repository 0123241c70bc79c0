using System.CommandLine;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad incidents merge</c>: a person says that two incidents are one.</summary>
internal static class IncidentsMergeCommand
{
    public static Command Create()
    {
        var (one, other) = (Id("ONE"), Id("OTHER"));
        var (record, knowledge, who, why) = (SharedOptions.Record(), SharedOptions.Knowledge(), DecisionOptions.Who(), DecisionOptions.Why());
        var command = new Command("merge", "Makes one incident of two; wins over every score and can be undone.") { one, other, record, who, why, knowledge };
        command.SetAction((parsed, stop) =>
        {
            using var desk = IncidentDesk.Open(parsed.GetRequiredValue(record), parsed.GetValue(knowledge));
            if (desk.Find(parsed.GetRequiredValue(one)) is not { } first || desk.Find(parsed.GetRequiredValue(other)) is not { } second)
            {
                return Task.FromResult(ExitCode.Failed);
            }

            if (first.Incident.Id == second.Incident.Id) { return Task.FromResult(Failure.Tell($"{first.Incident.Id} and {second.Incident.Id} are one incident already")); }
            var number = desk.Book.Merge(first.Incident, second.Incident, parsed.GetRequiredValue(who), parsed.GetRequiredValue(why));
            desk.Screen.Output.WriteLine($"decision {number}: {first.Incident.Id} and {second.Incident.Id} are one incident");
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    private static Argument<string> Id(string name)
    {
        var id = new Argument<string>(name) { Description = "An incident's id, or the beginning of it" };
        id.Validators.Add(UsageFault.RefuseOptions);
        return id;
    }
}
