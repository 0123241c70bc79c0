using System.Collections.Immutable;
using Marsad.Exchange.JsonLines;
using Marsad.Incidents.Syndication;
using Marsad.Incidents.Tellings;
using Marsad.Model.Incidents;
using Marsad.Store;

namespace Marsad.Observatory.Linking;

/// <summary>Makes the tellings of stored articles.</summary>
/// <param name="engine">Cuts texts into words and knows which place lies in which.</param>
public sealed class RecordTellings(Engine engine)
{
    private readonly TellingMaker _maker = new(LinkingKnowledge.Rarity(engine.Files), engine.Containers, engine.Around, Engine.Fold, PassageSketch.Of);

    /// <summary>The tellings of an article, in the order of its text.</summary>
    public ImmutableArray<Telling> Of(StoredArticle stored)
    {
        if (stored.Counts is { Casualty: 0, Event: 0 })
        {
            return [];
        }

        var article = stored.Article;
        var note = new ArticleNote(stored.Key.Value, article.Id, article.Publisher, article.Published);
        return _maker.Make(note, [.. stored.Claims.Select(ClaimJsonReader.Read)], engine.Wording(article));
    }
}
