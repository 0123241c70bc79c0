using Marsad.Cli.Terminal;
using Marsad.Observatory;
using Marsad.Observatory.Knowledge;
using Marsad.Sources;

namespace Marsad.Cli;

/// <summary>Opens the engine for a verb.</summary>
internal static class EngineStart
{
    /// <summary>The engine with the knowledge of a folder. Faulty rows are left out of it, and the user is told that there are some.</summary>
    public static Engine Open(Screen screen, string? folder, InputLimits? limits = null)
    {
        var found = KnowledgeFolder.Find(folder);
        var engine = Engine.Open(found, limits ?? new InputLimits());
        if (engine.Faults is [var first, ..])
        {
            screen.Say($"{engine.Faults.Length} faults in the knowledge of {found} were left out, the first: {first}");
            screen.Say("list them with: marsad knowledge check");
        }

        return engine;
    }

    /// <summary>Reads so that an article without a day of publication gets the given one.</summary>
    public static ReadArticle Dated(ReadArticle read, DateOnly? published) =>
        published is null ? read : article => read(article with { Published = article.Published ?? published });
}
