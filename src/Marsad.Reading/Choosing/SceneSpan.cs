using Marsad.Reading.Text;

namespace Marsad.Reading.Choosing;

/// <summary>Which sentences are looked at for the words of a draft, and where something stands as seen from them.</summary>
internal static class SceneSpan
{
    private const int Back = 4;
    private const int LeadSentences = 2;

    /// <summary>The sentences, from the draft's own outward.</summary>
    public static IEnumerable<int> Around(int own, int sentences)
    {
        for (var sentence = own; sentence >= Math.Max(0, own - Back); sentence--)
        {
            yield return sentence;
        }

        for (var lead = 0; lead < Math.Min(LeadSentences, own - Back); lead++)
        {
            yield return lead;
        }

        for (var next = own + 1; own == 0 && next <= LeadSentences && next < sentences; next++)
        {
            yield return next;
        }
    }

    /// <summary>Where something stands.</summary>
    public static SceneWhere WhereOf(TokenStream stream, SceneAsk ask, int first, int last, int sentence)
    {
        var own = stream.SentenceOf(ask.First);
        if (sentence == own)
        {
            return first >= ask.Last ? SceneWhere.After : last <= ask.First ? SceneWhere.Before : SceneWhere.Inside;
        }

        var isSameLine = stream.Sentences[sentence].Line == stream.Sentences[own].Line;
        return sentence > own ? SceneWhere.Next
            : own - sentence == 1 ? isSameLine ? SceneWhere.Previous : SceneWhere.Above
            : own - sentence <= Back ? isSameLine ? SceneWhere.Earlier : SceneWhere.Higher
            : SceneWhere.Lead;
    }

    /// <summary>How deep a sentence stands.</summary>
    public static SceneDepth DepthOf(int sentence) => sentence switch { <= 1 => SceneDepth.First, <= 4 => SceneDepth.Early, <= 9 => SceneDepth.Middle, _ => SceneDepth.Late };
}
