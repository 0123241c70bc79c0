using System.CommandLine;
using Marsad.Incidents.Reconciling;

namespace Marsad.Cli.Commands;

/// <summary>The option that chooses how low, best and high are set.</summary>
internal static class PolicyOption
{
    public static Option<string> Create()
    {
        var policy = new Option<string>("--policy")
        {
            Description = "How low, best and high are set: " + string.Join(", ", ReconcilingPolicy.All.Select(known => known.Name)),
            HelpName = "NAME",
            DefaultValueFactory = _ => ReconcilingPolicy.LatestOfEachOrigin.Name,
        };
        policy.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && ReconcilingPolicy.Find(token.Value) is null)
            {
                result.AddError($"--policy takes one of {string.Join(", ", ReconcilingPolicy.All.Select(known => known.Name))}, not '{token.Value}'.");
            }
        });
        return policy;
    }
}
