using System.Collections.Immutable;

namespace Marsad.Reading.Lexicon;

/// <summary>Finds the readings of a spelling: which letters are joined to it, and what is left.</summary>
/// <remarks>
/// Order of joined letters: [and|so] [by|to|as|will] [the] word [pronoun]; lam and the article contract («للجيش»).
/// The full form comes first and nothing is stripped that leaves an unknown word: «وزير» stays whole,
/// «وقوات» is "and" + «قوات».
/// </remarks>
internal sealed class WordAnalyzer(WordLexicon lexicon, CliticTable clitics, SpellingSurvey? survey = null)
{
    private const int ShortestCore = 2;

    /// <summary>Analyses a folded spelling.</summary>
    public WordForm Analyze(ReadOnlySpan<char> key)
    {
        var readings = ImmutableArray.CreateBuilder<WordReading>();
        var starts = ImmutableArray.CreateBuilder<NameStart>();
        ReadFrom(key, Proclitics.None, readings, starts);
        foreach (var (letter, conjunction) in clitics.Conjunctions)
        {
            if (key.Length > ShortestCore && key[0] == letter)
            {
                ReadFrom(key[1..], conjunction, readings, starts);
            }
        }

        var form = new WordForm(key.ToString(), readings.ToImmutable(), starts.ToImmutable(), lexicon.Names.WordOf(key));
        form.Uses = survey?.UsesOf(form) ?? SpellingUses.Unknown;
        return form;
    }

    /// <summary>Reads what is left behind the conjunction.</summary>
    private void ReadFrom(ReadOnlySpan<char> rest, Proclitics before, ImmutableArray<WordReading>.Builder readings, ImmutableArray<NameStart>.Builder starts)
    {
        ReadCore(rest, before, readings, starts);
        if (rest.Length <= ShortestCore)
        {
            return;
        }

        foreach (var (letter, preposition) in clitics.Prepositions)
        {
            if (rest[0] == letter)
            {
                ReadCore(rest[1..], before | preposition, readings, starts);
                if (preposition == Proclitics.To && rest[1] == letter)
                {
                    ReadContracted(rest[2..], before | preposition, readings, starts);
                }
            }
        }
    }

    /// <summary>Reads «للجيش»: the article's alef is lost behind lam, so the name's word is put together again.</summary>
    private void ReadContracted(ReadOnlySpan<char> word, Proclitics before, ImmutableArray<WordReading>.Builder readings, ImmutableArray<NameStart>.Builder starts)
    {
        if (word.Length < ShortestCore || word.Length > 60)
        {
            return;
        }

        Span<char> whole = stackalloc char[word.Length + clitics.Article.Length];
        clitics.Article.CopyTo(whole);
        word.CopyTo(whole[clitics.Article.Length..]);
        ReadCore(whole, before, readings, starts);
    }

    private void ReadCore(ReadOnlySpan<char> word, Proclitics before, ImmutableArray<WordReading>.Builder readings, ImmutableArray<NameStart>.Builder starts)
    {
        if (word.Length == 0)
        {
            return;
        }

        if ((before & Proclitics.Will) == 0 && lexicon.Names.WordOf(word) is >= 0 and var number)
        {
            starts.Add(new NameStart(before, number));
        }

        AddIfKnown(word, before, hasPronoun: false, readings);
        ReadWithPronoun(word, before, readings);
        if (word.Length > clitics.Article.Length + 1 && word.StartsWith(clitics.Article, StringComparison.Ordinal))
        {
            AddIfKnown(word[clitics.Article.Length..], before | Proclitics.The, hasPronoun: false, readings);
        }
    }

    private void ReadWithPronoun(ReadOnlySpan<char> word, Proclitics before, ImmutableArray<WordReading>.Builder readings)
    {
        Span<char> whole = stackalloc char[word.Length];
        foreach (var pronoun in clitics.Pronouns)
        {
            if (word.Length < pronoun.Length + ShortestCore || !word.EndsWith(pronoun, StringComparison.Ordinal))
            {
                continue;
            }

            var stem = word[..^pronoun.Length];
            AddIfKnown(stem, before, hasPronoun: true, readings);
            if (clitics.BeforePronoun(stem[^1]) is { } original)
            {
                stem.CopyTo(whole);
                whole[stem.Length - 1] = original;
                AddIfKnown(whole[..stem.Length], before, hasPronoun: true, readings);
            }
        }
    }

    private void AddIfKnown(ReadOnlySpan<char> core, Proclitics proclitics, bool hasPronoun, ImmutableArray<WordReading>.Builder readings)
    {
        var senses = lexicon.Find(core);
        if (senses.IsEmpty)
        {
            return;
        }

        var fitting = ImmutableArray.CreateBuilder<WordSense>(senses.Length);
        foreach (var sense in senses)
        {
            if (Fits(sense.Features, proclitics, hasPronoun))
            {
                fitting.Add(sense);
            }
        }

        if (fitting.Count > 0)
        {
            readings.Add(new WordReading(proclitics, hasPronoun, core.ToString(), fitting.ToImmutable()));
        }
    }

    /// <summary>Verbs take no article and no preposition but lam; only imperfects take the future particle; indefinites take no pronoun.</summary>
    private static bool Fits(WordFeatures features, Proclitics proclitics, bool hasPronoun)
    {
        var finite = (features & WordFeatures.Finite) != 0;
        if ((proclitics & Proclitics.Will) != 0)
        {
            return (features & WordFeatures.Imperfect) != 0;
        }

        if (finite && (proclitics & (Proclitics.The | Proclitics.By | Proclitics.As)) != 0)
        {
            return false;
        }

        if ((features & WordFeatures.Past) != 0 && (proclitics & Proclitics.To) != 0)
        {
            return false;
        }

        return !(hasPronoun && (features & WordFeatures.Accusative) != 0)
            && !((proclitics & Proclitics.The) != 0 && (features & (WordFeatures.Accusative | WordFeatures.Construct)) != 0);
    }
}
