using System.CommandLine;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad incidents split</c>: a person says that some claims tell of another incident.</summary>
internal static class IncidentsSplitCommand
{
    public static Command Create()
    {
        var id = new Argument<string>("ID") { Description = "The incident's id, or the beginning of it" };
        id.Validators.Add(UsageFault.RefuseOptions);
        var claims = new Argument<string[]>("CLAIM") { Description = "Keys of the claims to take out, as marsad incidents show prints them", Arity = ArgumentArity.OneOrMore };
        claims.Validators.Add(UsageFault.RefuseOptions);
        var (record, knowledge, who, why) = (SharedOptions.Record(), SharedOptions.Knowledge(), DecisionOptions.Who(), DecisionOptions.Why());
        var command = new Command("split", "Takes claims out of an incident; wins over every score and can be undone.") { id, claims, record, who, why, knowledge };
        command.SetAction((parsed, stop) =>
        {
            using var desk = IncidentDesk.Open(parsed.GetRequiredValue(record), parsed.GetValue(knowledge));
            if (desk.Find(parsed.GetRequiredValue(id)) is not { } found) { return Task.FromResult(ExitCode.Failed); }
            try
            {
                var number = desk.Book.Split(found.Incident, parsed.GetRequiredValue(claims), parsed.GetRequiredValue(who), parsed.GetRequiredValue(why));
                desk.Screen.Output.WriteLine($"decision {number}: taken out of {found.Incident.Id}");
                return Task.FromResult(ExitCode.Done);
            }
            catch (ArgumentException fault)
            {
                return Task.FromResult(Failure.Tell(fault.Message));
            }
        });
        return command;
    }
}
