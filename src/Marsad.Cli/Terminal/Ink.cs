using Marsad.Model;

namespace Marsad.Cli.Terminal;

/// <summary>Terminal colours by kind of claim; no red against green.</summary>
internal static class Ink
{
    public const string Off = "\u001b[0m";
    public const string Title = "\u001b[1m";
    public const string Faint = "\u001b[2m";

    /// <summary>The colour of a claim's evidence.</summary>
    public static string Of(Claim claim) => claim switch
    {
        CasualtyClaim => "\u001b[1;33m",
        EventClaim => "\u001b[1;36m",
        _ => "\u001b[1;35m",
    };
}
