using System.Collections.Immutable;
using Marsad.Model;
using Marsad.Reading.Knowledge;
using Marsad.Reading.Text;

namespace Marsad.Reading.Lexicon;

/// <summary>Letters that are joined to words, from <c>arabic/clitics.tsv</c>.</summary>
internal sealed class CliticTable
{
    /// <summary>The file.</summary>
    public const string Path = "arabic/clitics.tsv";

    private static readonly string[] Columns = ["form", "role", "note"];

    private CliticTable(
        ImmutableArray<(char, Proclitics)> conjunctions,
        ImmutableArray<(char, Proclitics)> prepositions,
        string article,
        ImmutableArray<string> pronouns,
        ImmutableArray<(char, char)> changes)
    {
        Conjunctions = conjunctions;
        Prepositions = prepositions;
        Article = article;
        Pronouns = pronouns;
        Changes = changes;
    }

    /// <summary>Conjunctions with their letters.</summary>
    public ImmutableArray<(char Letter, Proclitics Clitic)> Conjunctions { get; }

    /// <summary>Prepositions and the future particle, with their letters.</summary>
    public ImmutableArray<(char Letter, Proclitics Clitic)> Prepositions { get; }

    /// <summary>Key of the article.</summary>
    public string Article { get; }

    /// <summary>Keys of the pronouns, longest first.</summary>
    public ImmutableArray<string> Pronouns { get; }

    private ImmutableArray<(char Joined, char Free)> Changes { get; }

    /// <summary>The letter that a word ends in when nothing is joined to it, for one that stands before a pronoun; null where it does not change.</summary>
    /// <remarks>Teh marbuta opens before a pronoun: «بلدة» + "its" is «بلدته».</remarks>
    public char? BeforePronoun(char joined)
    {
        foreach (var (from, to) in Changes)
        {
            if (from == joined)
            {
                return to;
            }
        }

        return null;
    }

    /// <summary>True for a spelling that begins with a joined letter and the article («والمحافظات»).</summary>
    public bool IsJoinedToArticle(string key)
    {
        return key.AsSpan(1).StartsWith(Article, StringComparison.Ordinal) && (IsAmong(Conjunctions, key[0]) || IsAmong(Prepositions, key[0]));
    }

    private static bool IsAmong(ImmutableArray<(char Letter, Proclitics Clitic)> letters, char letter)
    {
        foreach (var joined in letters)
        {
            if (joined.Letter == letter)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True for a spelling that may begin with "and" or "so", or with "to" and the article («وواصلت», «للانطلاق»).</summary>
    public bool MayBeginWithJoined(string key)
    {
        foreach (var (letter, _) in Conjunctions)
        {
            if (key[0] == letter)
            {
                return true;
            }
        }

        foreach (var (letter, role) in Prepositions)
        {
            if (role == Proclitics.To && key[0] == letter && key.Length > 1 && key[1] == Article[^1])
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True for a spelling that begins with the article («الحلبي»).</summary>
    public bool BeginsWithArticle(string key) => key.StartsWith(Article, StringComparison.Ordinal);

    /// <summary>Reads the file.</summary>
    public static CliticTable Parse(KnowledgeFile file, ICollection<Diagnostic> faults)
    {
        var table = TsvTable.Parse(file, Columns, faults);
        var conjunctions = ImmutableArray.CreateBuilder<(char, Proclitics)>();
        var prepositions = ImmutableArray.CreateBuilder<(char, Proclitics)>();
        var pronouns = new List<string>();
        var changes = ImmutableArray.CreateBuilder<(char, char)>();
        var article = string.Empty;
        foreach (var row in table.Rows)
        {
            var form = ArabicFolding.Fold(row[0]);
            switch (row[1])
            {
                case "and": conjunctions.Add((form[0], Proclitics.And)); break;
                case "so": conjunctions.Add((form[0], Proclitics.So)); break;
                case "by": prepositions.Add((form[0], Proclitics.By)); break;
                case "to": prepositions.Add((form[0], Proclitics.To)); break;
                case "as": prepositions.Add((form[0], Proclitics.As)); break;
                case "will": prepositions.Add((form[0], Proclitics.Will)); break;
                case "the": article = form; break;
                case "pronoun": pronouns.Add(form); break;
                case "change" when form.Length == 2: changes.Add((form[0], form[1])); break;
                default:
                    faults.Add(table.Fault("KNOW003", row, 1, $"unknown role '{row[1]}'; known are and, so, by, to, as, will, the, pronoun, change (two letters: joined, free)"));
                    break;
            }
        }

        pronouns.Sort((x, y) => x.Length != y.Length ? y.Length - x.Length : string.CompareOrdinal(x, y));
        return new CliticTable(conjunctions.ToImmutable(), prepositions.ToImmutable(), article, [.. pronouns], changes.ToImmutable());
    }
}
