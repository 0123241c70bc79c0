using System.Collections.Immutable;
using Marsad.Model;
using Marsad.Model.Incidents;

namespace Marsad.Incidents.Tellings;

/// <summary>Cuts the claims of an article into tellings: those that stand together and do not speak of two places, days or deeds.</summary>
/// <remarks>
/// Running totals, plans and diplomacy tell of no one occurrence and are left out. Claims of one sentence come together unless place,
/// day or deed parts them; the next sentence goes on with the telling when it adds figures to it or says the same place and day again.
/// </remarks>
/// <param name="rarity">How rare words are.</param>
/// <param name="containers">Ids of the places that contain a place, innermost first.</param>
/// <param name="around">Ids of what may be meant by the name of a place around one: its containers, and the cities after which areas among them are named.</param>
/// <param name="fold">Folds a name.</param>
/// <param name="sketch">The sketch of a run of words.</param>
public sealed class TellingMaker(
    WordRarity rarity,
    Func<string, ImmutableArray<string>> containers,
    Func<string, ImmutableArray<string>> around,
    Func<string, string> fold,
    Func<IReadOnlyList<string>, ImmutableArray<ulong>> sketch)
{
    private const int RareFrom = 2500;

    /// <summary>The tellings of an article, in the order of the text.</summary>
    /// <param name="article">The article.</param>
    /// <param name="claims">Its claims, in the order of the text.</param>
    /// <param name="sentences">Its sentences, in order.</param>
    public ImmutableArray<Telling> Make(ArticleNote article, IReadOnlyList<Claim> claims, ImmutableArray<SentenceWords> sentences)
    {
        var drafts = new List<TellingDraft>();
        foreach (var claim in ClaimKeys.Of(article.Key, claims))
        {
            if (IsOfOneOccurrence(claim.Claim))
            {
                Place(drafts, claim, SentenceAt(sentences, claim.Claim.Evidence.Span.Start));
            }
        }

        return [.. drafts.Select(draft => Finish(article, draft, sentences))];
    }

    private void Place(List<TellingDraft> drafts, RecordedClaim claim, int sentence)
    {
        for (var i = drafts.Count - 1; i >= 0 && drafts[i].LastSentence >= sentence - 1; i--)
        {
            if (drafts[i].Takes(claim.Claim, sentence, around))
            {
                drafts[i].Add(claim, sentence, around);
                return;
            }
        }

        var draft = new TellingDraft();
        draft.Add(claim, sentence, around);
        drafts.Add(draft);
    }

    private static bool IsOfOneOccurrence(Claim claim) => claim.Status is ClaimStatus.Asserted or ClaimStatus.Denied && claim switch
    {
        CasualtyClaim casualty => casualty.Scope == Scope.Incident,
        EventClaim => true,
        _ => false,
    };

    private static int SentenceAt(ImmutableArray<SentenceWords> sentences, int at)
    {
        var (low, high) = (0, sentences.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = sentences[middle].Span.Start <= at ? (middle, high) : (low, middle - 1);
        }

        return Math.Max(low, 0);
    }

    private ToldPlace Told(PlaceRef place) => new(place, fold(place.Name), place.Id is { } id ? containers(id) : []);

    private Telling Finish(ArticleNote article, TellingDraft draft, ImmutableArray<SentenceWords> sentences)
    {
        var own = draft.Sentences.Where(index => index < sentences.Length).Select(index => sentences[index]).ToList();
        var passage = own.Count == 0 ? 0 : own[0].Passage;
        var words = own.SelectMany(sentence => sentence.Words).Distinct(StringComparer.Ordinal)
            .Select(word => new RareWord(word, rarity.Of(word)))
            .Where(word => word.Weight >= RareFrom)
            .OrderBy(word => word.Word, StringComparer.Ordinal);
        return new Telling
        {
            Id = draft.Claims[0].Key,
            Article = article,
            Claims = [.. draft.Claims],
            Places = [.. draft.Places().Select(Told)],
            When = draft.When,
            Words = [.. words],
            Sketch = sketch([.. own.SelectMany(sentence => sentence.Words)]),
            Passage = passage,
        };
    }
}
