using Marsad.Model;
using Marsad.Reading.Claims;
using Marsad.Reading.Text;
using Marsad.Reading.Weighing;

namespace Marsad.Reading.Choosing;

/// <summary>Tells what an article tells from words that only look like it, by the weight of the clues: the rule, the words around, who is named, what else the article is about.</summary>
/// <remarks>«تدمير مستقبل الشباب» in an article without an armed side is no attack; the same verb beside a battalion is one.</remarks>
internal sealed class ToldSieve(WeightBook weights, Sheets sheets, Scene scene, PartyBallots ballots, List<EventDraft> deeds, IChoiceWitness? witness)
{
    /// <summary>By how much the clues against must outweigh those for it, in thousandths: a claim lost cannot be reviewed, a false one can.</summary>
    private const int Margin = 1000;

    /// <summary>A text of so few sentences has nothing around to judge by: what the rules find in it stands.</summary>
    private const int FewestSentences = 4;

    private readonly bool _judges = scene.Stream.Sentences.Length >= FewestSentences;
    private readonly Ballot<ToldAnswer> _events = new(weights[sheets.EventTold]);
    private readonly Ballot<ToldAnswer> _harms = new(weights[sheets.HarmTold]);
    private readonly int _armed = Armed(ballots.Roll.Notes, 0, ballots.Roll.Notes.Count);

    /// <summary>Removes the events that are not told.</summary>
    public void Sift(List<EventDraft> events) => events.RemoveAll(draft =>
    {
        var clues = Open(_events, draft.First, draft.Last, draft.At);
        clues[(int)ToldClue.Rule] = sheets.NumberOf(draft.Rule.Rule);
        clues[(int)ToldClue.Type] = (byte)draft.Type;
        clues[(int)ToldClue.Form] = (byte)draft.Form;
        clues[(int)ToldClue.Definite] = (byte)(draft.IsDefinite ? 1 : 0);
        clues[(int)ToldClue.Doer] = KindOf(draft.Initiator);
        clues[(int)ToldClue.Sufferer] = KindOf(draft.Target);
        return IsDropped(_events, draft);
    });

    /// <summary>Removes the harms that are not told; what they contained loses its whole.</summary>
    public void Sift(List<HarmDraft> harms)
    {
        var dropped = new HashSet<HarmDraft>(harms.Where(IsDropped), ReferenceEqualityComparer.Instance as IEqualityComparer<HarmDraft>);
        harms.RemoveAll(dropped.Contains);
        foreach (var harm in harms.Where(harm => harm.Whole is { } whole && dropped.Contains(whole)))
        {
            harm.Whole = null;
        }
    }

    private bool IsDropped(HarmDraft harm)
    {
        var clues = Open(_harms, harm.First, harm.Last, harm.At);
        clues[(int)ToldClue.Rule] = sheets.NumberOf(harm.Rule?.Rule);
        clues[(int)ToldClue.Type] = (byte)harm.Harm;
        clues[(int)ToldClue.Form] = (byte)harm.Form;
        clues[(int)ToldClue.Definite] = (byte)(harm.People?.IsDefinite ?? false ? 1 : 0);
        clues[(int)ToldClue.Doer] = KindOf(harm.Perpetrator);
        clues[(int)ToldClue.Sufferer] = KindOf(harm.Side);
        clues[(int)ToldClue.Figure] = (byte)FigureOf(harm);
        return IsDropped(_harms, harm);
    }

    private bool IsDropped(Ballot<ToldAnswer> ballot, object draft)
    {
        witness?.Saw(draft, ballot);
        return _judges && !ballot.Table.IsEmpty && ballot.Scores() is var scores && scores[(int)ToldAnswer.Dropped] > scores[(int)ToldAnswer.Kept] + Margin;
    }

    /// <summary>Opens a ballot with both answers; gives the clues of the draft itself.</summary>
    private Span<byte> Open(Ballot<ToldAnswer> ballot, int first, int last, int at)
    {
        ballot.Clear();
        ballot.Add(ToldAnswer.Dropped);
        var clues = ballot.Add(ToldAnswer.Kept);
        var sentence = scene.Stream.SentenceOf(at);
        var (before, after) = ballots.Around(first, last);
        var (from, to) = ballots.Roll.Of(sentence);
        clues[(int)ToldClue.Answer] = (byte)ToldAnswer.Kept;
        clues[(int)ToldClue.Before] = (byte)before;
        clues[(int)ToldClue.After] = (byte)after;
        clues[(int)ToldClue.Part] = (byte)PartOf(scene.Stream, sentence, at);
        clues[(int)ToldClue.Armed] = (byte)Steps.Of(_armed);
        clues[(int)ToldClue.Near] = (byte)Steps.Few(Armed(ballots.Roll.Notes, from, to));
        clues[(int)ToldClue.Deeds] = (byte)Steps.Of(deeds.Count);
        clues[(int)ToldClue.Beside] = (byte)Steps.Few(deeds.Count(deed => scene.Stream.SentenceOf(deed.At) == sentence));
        clues[(int)ToldClue.Said] = (byte)(scene.Speakers.At(at) is null ? 0 : 1);
        clues[(int)ToldClue.Dated] = (byte)(scene.Context.DayOf(first, last) is { Why: ContextFinder.InSentence } ? 1 : 0);
        clues[(int)ToldClue.Placed] = (byte)(scene.Context.PlaceOf(first, last) is { Why: ContextFinder.InSentence } ? 1 : 0);
        return clues;
    }

    /// <summary>Where in an article a token stands.</summary>
    public static TextPart PartOf(TokenStream stream, int sentence, int at) =>
        EventCues.IsHeadline(stream, at) ? TextPart.Headline
        : sentence <= 2 ? TextPart.Lead
        : sentence * 3 <= stream.Sentences.Length ? TextPart.Early
        : TextPart.Late;

    private byte KindOf(ActorKey? key) => (byte)(key is { } known ? 1 + (int)PartyRoll.KindOf(ballots.Registry, known) : 0);

    /// <summary>How large the figure of a harm is.</summary>
    public static Figure FigureOf(HarmDraft harm) => (harm.Count.Low, harm.Count.High) switch
    {
        (_, 0) => Figure.Zero,
        (1, 1) => Figure.One,
        (1 or 2, null) => Figure.Some,
        ( < 10, _) or (null, < 10) => Figure.Few,
        ( < 100, _) or (null, < 100) => Figure.Tens,
        _ => Figure.Many,
    };

    /// <summary>Sides that fight: a state counts where its forces are named.</summary>
    private static int Armed(IReadOnlyList<PartyNote> notes, int from, int to)
    {
        var count = 0;
        for (var i = from; i < to; i++)
        {
            count += notes[i].Kind is PartyKind.Faction or PartyKind.Jihadist or PartyKind.Coalition or PartyKind.Militants
                || notes[i].Sense is PartySense.Force || notes[i].Head is PartyHead.Force ? 1 : 0;
        }

        return count;
    }
}
