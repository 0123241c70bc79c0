using System.Globalization;
using Marsad.Model;
using Marsad.Reading.Actors;
using Marsad.Reading.Knowledge;
using Marsad.Reading.Lexicon;
using Marsad.Reading.Mentions;
using Marsad.Reading.Text;

namespace Marsad.Reading.Subject;

/// <summary>Weighs the words of an article: does it speak of armed conflict, or of sport, trade, weather, courts?</summary>
/// <remarks>
/// «هجوم» is told of armies and of football teams; the words around it tell which. Each different word counts once, by its
/// weight in <c>subject/conflict.tsv</c>; the sum is measured by the root of the article's length. A short text has little to go by:
/// what it must outweigh grows with its length. Weights are whole thousandths.
/// </remarks>
internal sealed class ConflictSigns
{
    /// <summary>The file.</summary>
    public const string Path = "subject/conflict.tsv";

    private const string Bias = "bias";
    private const string ActorPrefix = "actor=";
    private const string BesidePrefix = "beside=";
    private const int Scale = 5;
    private const int ShortText = 20;
    private const int FullText = 120;

    private static readonly string[] Columns = ["sign", "weight", "note"];

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _actors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _beside = new(StringComparer.Ordinal);
    private readonly List<int> _weights = [];
    private readonly CliticTable _clitics;
    private int _bias;

    private ConflictSigns(CliticTable clitics) => _clitics = clitics;

    /// <summary>Reads the file, if it is there; without it, everything speaks of conflict.</summary>
    public static ConflictSigns Load(IReadOnlyDictionary<string, KnowledgeFile> files, CliticTable clitics, ICollection<Diagnostic> faults)
    {
        var signs = new ConflictSigns(clitics);
        if (files.TryGetValue(Path, out var file))
        {
            var table = TsvTable.Parse(file, Columns, faults);
            foreach (var row in table.Rows)
            {
                if (int.TryParse(row[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var weight))
                {
                    signs.Add(row[0], weight);
                }
                else
                {
                    faults.Add(table.Fault("KNOW014", row, 1, $"'{row[1]}' is no whole number of thousandths"));
                }
            }
        }

        return signs;
    }

    /// <summary>True where an article's words speak of armed conflict.</summary>
    /// <param name="stream">Its tokens.</param>
    /// <param name="mentions">Its mentions.</param>
    /// <param name="registry">All actors.</param>
    /// <param name="told">Sentences that seem to tell of violence.</param>
    public bool SpeakIn(TokenStream stream, MentionTable mentions, ActorRegistry registry, IReadOnlySet<int> told)
    {
        var (sum, words) = Weigh(stream);
        var asked = (long)_bias * Math.Clamp(words - ShortText, 0, FullText - ShortText) / (FullText - ShortText);
        var actors = ArmedActor(mentions, registry) + ActorBeside(stream, mentions, told);
        return (Scale * sum / Math.Sqrt(Math.Max(words, ShortText))) + actors + asked >= 0;
    }

    private void Add(string sign, int weight)
    {
        if (sign == Bias)
        {
            _bias = weight;
        }
        else if (sign.StartsWith(ActorPrefix, StringComparison.Ordinal))
        {
            _actors[sign[ActorPrefix.Length..]] = weight;
        }
        else if (sign.StartsWith(BesidePrefix, StringComparison.Ordinal))
        {
            _beside[sign[BesidePrefix.Length..]] = weight;
        }
        else if (_numbers.TryAdd(ArabicFolding.Fold(sign), _weights.Count))
        {
            _weights.Add(weight);
        }
    }

    /// <summary>The weights of the different signs among the words, and the number of words.</summary>
    private (long Sum, int Words) Weigh(TokenStream stream)
    {
        var seen = new bool[_weights.Count];
        var (sum, words) = (0L, 0);
        foreach (ref readonly var token in stream.Tokens)
        {
            if (token.Kind != TokenKind.Word)
            {
                continue;
            }

            words++;
            if (NumberOf(token.Form.Key) is { } sign && !seen[sign])
            {
                seen[sign] = true;
                sum += _weights[sign];
            }
        }

        return (sum, words);
    }

    /// <summary>The weightiest kind of armed group that is named.</summary>
    private int ArmedActor(MentionTable mentions, ActorRegistry registry)
    {
        var most = 0;
        foreach (var mention in mentions.Of(Layers.Actor))
        {
            if (mention is ActorMention actor && registry.Find(actor.Key) is { } entry && _actors.TryGetValue(entry.Kind, out var weight))
            {
                most = Math.Max(most, weight);
            }
        }

        return most;
    }

    /// <summary>The weightiest way in which an actor is named in a sentence that seems to tell of violence: «قوات», «جيش».</summary>
    private int ActorBeside(TokenStream stream, MentionTable mentions, IReadOnlySet<int> told)
    {
        var most = 0;
        foreach (var mention in mentions.Of(Layers.Actor))
        {
            if (mention is ActorMention actor && _beside.TryGetValue(actor.Sense, out var weight) && told.Contains(stream.SentenceOf(actor.First)))
            {
                most = Math.Max(most, weight);
            }
        }

        return most;
    }

    /// <summary>The sign that a word is, as it stands or without its joined letters.</summary>
    private int? NumberOf(ReadOnlySpan<char> word)
    {
        if (BehindPreposition(word) is { } whole)
        {
            return whole;
        }

        foreach (var (letter, _) in _clitics.Conjunctions)
        {
            if (word.Length > 3 && word[0] == letter)
            {
                return BehindPreposition(word[1..]);
            }
        }

        return null;
    }

    private int? BehindPreposition(ReadOnlySpan<char> word)
    {
        if (BehindArticle(word) is { } plain)
        {
            return plain;
        }

        foreach (var (letter, preposition) in _clitics.Prepositions)
        {
            if (word.Length <= 3 || word[0] != letter || preposition == Proclitics.Will)
            {
                continue;
            }

            return BehindArticle(word[1..]) ?? (preposition == Proclitics.To && word[1] == letter ? Find(word[2..]) : null);
        }

        return null;
    }

    private int? BehindArticle(ReadOnlySpan<char> word) =>
        Find(word) ?? (word.Length > _clitics.Article.Length + 2 && word.StartsWith(_clitics.Article, StringComparison.Ordinal) ? Find(word[_clitics.Article.Length..]) : null);

    private int? Find(ReadOnlySpan<char> word) =>
        _numbers.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var number) ? number : null;
}
