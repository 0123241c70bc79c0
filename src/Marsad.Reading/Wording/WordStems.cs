using System.Collections.Immutable;
using Marsad.Reading.Lexicon;

namespace Marsad.Reading.Wording;

/// <summary>Takes joined particles and the article off words, so that the same name is the same word in two articles.</summary>
/// <remarks>
/// A matter of spelling alone, the same for every occurrence: «وللرمادي» and «الرمادي» both give «رمادي». A word that begins with such a
/// letter by nature loses it too («بوتين» gives «وتين»), and does so everywhere.
/// </remarks>
internal sealed class WordStems(CliticTable clitics)
{
    private const int Shortest = 3;
    private const int ShortestBehindPreposition = 4;

    /// <summary>The stem of a folded word.</summary>
    public string Of(string key)
    {
        var rest = key.AsSpan();
        if (rest.Length > Shortest && IsAny(clitics.Conjunctions, rest[0]))
        {
            rest = rest[1..];
        }

        if (WithoutArticle(rest) is { Length: >= Shortest } bare)
        {
            return bare.ToString();
        }

        if (rest.Length > ShortestBehindPreposition && IsAny(clitics.Prepositions, rest[0]))
        {
            rest = rest[1..];
            rest = rest[0] == clitics.Article[^1] && rest.Length > ShortestBehindPreposition ? rest[1..] : rest;
            rest = WithoutArticle(rest) is { Length: >= Shortest } inner ? inner : rest;
        }

        return rest.Length == key.Length ? key : rest.ToString();
    }

    private ReadOnlySpan<char> WithoutArticle(ReadOnlySpan<char> word) =>
        word.StartsWith(clitics.Article, StringComparison.Ordinal) ? word[clitics.Article.Length..] : [];

    private static bool IsAny(ImmutableArray<(char Letter, Proclitics Clitic)> letters, char letter)
    {
        foreach (var (joined, role) in letters)
        {
            if (joined == letter && role != Proclitics.Will)
            {
                return true;
            }
        }

        return false;
    }
}
