using Marsad.Reading.Lexicon;
using Marsad.Reading.Text;

namespace Marsad.Reading.Numbers;

/// <summary>Finds phrases of one's own, also where a longer phrase of another grammar begins at the same token.</summary>
internal static class PhraseFinder
{
    /// <summary>The longest phrase at a token whose lexeme gives a word, or null.</summary>
    /// <param name="names">All phrases.</param>
    /// <param name="stream">The tokens.</param>
    /// <param name="at">Index of the token.</param>
    /// <param name="read">The word of a lexeme that fits, or null.</param>
    public static (TWord Word, int Last, Proclitics Joined)? Longest<TWord>(NameTrie names, TokenStream stream, int at, Func<Lexeme, TWord?> read)
        where TWord : class
    {
        (TWord, int, Proclitics)? longest = null;
        var length = 0;
        foreach (var start in stream[at].Form.NameStarts)
        {
            var node = names.Step(NameTrie.Root, start.Word);
            for (var last = at + 1; node >= 0; last++)
            {
                foreach (var entry in names.EntriesAt(node))
                {
                    if (last - at > length && entry.Subject is LexiconPhrase phrase && read(phrase.Sense.Lexeme) is { } word)
                    {
                        (longest, length) = ((word, last, start.Proclitics), last - at);
                    }
                }

                node = last < stream.Count ? names.Step(node, stream[last].Form.Word) : -1;
            }
        }

        return longest;
    }
}
