using System.Runtime.CompilerServices;
using Marsad.Reading.Text;

namespace Marsad.Reading.Lexicon;

/// <summary>The words and phrases of one grammar, each with the kind of work that it does there.</summary>
/// <remarks>Built once from the lexicon, then only read; safe for any number of threads.</remarks>
/// <typeparam name="TWord">A lexeme as the grammar sees it.</typeparam>
/// <typeparam name="TKind">A set of kinds, as flags in 32 bits.</typeparam>
internal sealed class GrammarWords<TWord, TKind>
    where TWord : class
    where TKind : struct, Enum
{
    private readonly TWord?[] _words;
    private readonly int[] _kinds;
    private readonly int[] _kindsOfPhrases;
    private readonly NameTrie _names;

    /// <summary>Collects the words of a grammar.</summary>
    /// <param name="lexicon">All words.</param>
    /// <param name="classes">Lexical classes of the grammar's words, with their kinds; of two classes of one lexeme the later counts.</param>
    /// <param name="read">Reads a lexeme as a word of a kind.</param>
    public GrammarWords(WordLexicon lexicon, ReadOnlySpan<(string Class, TKind Kind)> classes, Func<Lexeme, TKind, TWord> read)
    {
        _names = lexicon.Names;
        _words = new TWord?[lexicon.Lexemes.Length];
        _kinds = new int[lexicon.Lexemes.Length];
        _kindsOfPhrases = new int[_names.WordCount];
        foreach (var (name, kind) in classes)
        {
            if (lexicon.Classes.Find(name) is >= 0 and var number)
            {
                Classes = Classes.Union(ClassSet.Of(number));
                Collect(lexicon, number, kind, read);
            }
        }

        foreach (var (word, phrase) in _names.Phrases())
        {
            _kindsOfPhrases[word] |= _kinds[phrase.Sense.Lexeme.Number];
        }
    }

    /// <summary>All classes of words of the grammar.</summary>
    public ClassSet Classes { get; }

    /// <summary>What a lexeme does in the grammar where it is one of the kinds, or null.</summary>
    public TWord? this[Lexeme lexeme, TKind kinds] => (_kinds[lexeme.Number] & Bits(kinds)) != 0 ? _words[lexeme.Number] : null;

    /// <summary>The first sense of a spelling that is one of the kinds, with the letters joined to it; null where there is none.</summary>
    /// <param name="form">The spelling; a reading with a pronoun does not count.</param>
    /// <param name="kinds">The kinds that fit.</param>
    /// <param name="required">Letters that must be joined to it.</param>
    /// <param name="allowed">Letters that may be joined to it.</param>
    public (TWord Word, Proclitics Joined)? Find(WordForm form, TKind kinds, Proclitics required, Proclitics allowed)
    {
        if (!form.Classes.Overlaps(Classes))
        {
            return null;
        }

        foreach (var reading in form.Readings)
        {
            if (reading.HasPronoun || (reading.Proclitics & required) != required || (reading.Proclitics & ~allowed) != 0)
            {
                continue;
            }

            foreach (var sense in reading.Senses)
            {
                if (this[sense.Lexeme, kinds] is { } word)
                {
                    return (word, reading.Proclitics);
                }
            }
        }

        return null;
    }

    /// <summary>All kinds that <see cref="Find"/> may find in a spelling.</summary>
    public TKind KindsOf(WordForm form)
    {
        var kinds = 0;
        foreach (var reading in form.Readings)
        {
            foreach (var sense in reading.Senses)
            {
                kinds |= reading.HasPronoun ? 0 : _kinds[sense.Lexeme.Number];
            }
        }

        return Unsafe.BitCast<int, TKind>(kinds);
    }

    /// <summary>True where a phrase of the grammar may begin with a spelling.</summary>
    public bool MayBeginPhrase(WordForm form)
    {
        foreach (var start in form.NameStarts)
        {
            if (_kindsOfPhrases[start.Word] != 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The longest phrase at a token that is one of the kinds, also where a longer phrase of another grammar begins there; or null.</summary>
    public (TWord Word, int Last, Proclitics Joined)? LongestPhrase(TokenStream stream, int at, TKind kinds)
    {
        (TWord, int, Proclitics)? longest = null;
        var length = 0;
        foreach (var start in stream[at].Form.NameStarts)
        {
            if ((_kindsOfPhrases[start.Word] & Bits(kinds)) == 0)
            {
                continue;
            }

            var node = _names.Step(NameTrie.Root, start.Word);
            for (var last = at + 1; node >= 0; last++)
            {
                foreach (var entry in _names.EntriesAt(node))
                {
                    if (last - at > length && entry.Subject is LexiconPhrase phrase && this[phrase.Sense.Lexeme, kinds] is { } word)
                    {
                        (longest, length) = ((word, last, start.Proclitics), last - at);
                    }
                }

                node = last < stream.Count ? _names.Step(node, stream[last].Word) : -1;
            }
        }

        return longest;
    }

    private void Collect(WordLexicon lexicon, int lexicalClass, TKind kind, Func<Lexeme, TKind, TWord> read)
    {
        foreach (var lexeme in lexicon.Lexemes)
        {
            if (lexeme.Classes.Has(lexicalClass))
            {
                _words[lexeme.Number] = read(lexeme, kind);
                _kinds[lexeme.Number] = Bits(kind);
            }
        }
    }

    private static int Bits(TKind kinds) => Unsafe.BitCast<TKind, int>(kinds);
}
