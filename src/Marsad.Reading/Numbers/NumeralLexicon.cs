using System.Globalization;
using Marsad.Reading.Lexicon;
using Marsad.Reading.Mentions;
using Marsad.Reading.Text;

namespace Marsad.Reading.Numbers;

/// <summary>The words of numbers, found by token.</summary>
/// <remarks>Built once from the lexicon, then only read; safe for any number of threads.</remarks>
internal sealed class NumeralLexicon
{
    private static readonly (string Name, NumeralKinds Kind)[] ClassNames =
    [
        ("number-zero", NumeralKinds.Zero), ("number-unit", NumeralKinds.Unit), ("number-ten", NumeralKinds.Ten),
        ("number-head", NumeralKinds.Head), ("number-teen", NumeralKinds.Teen), ("number-tens", NumeralKinds.Tens),
        ("number-hundred", NumeralKinds.Hundred), ("number-hundreds", NumeralKinds.Hundreds),
        ("number-scale", NumeralKinds.Scale), ("number-plural", NumeralKinds.Plural), ("number-vague", NumeralKinds.Vague),
        ("number-ordinal", NumeralKinds.Ordinal), ("number-ordinal-head", NumeralKinds.OrdinalHead),
        ("number-link", NumeralKinds.Link), ("number-bound", NumeralKinds.Bound), ("number-share", NumeralKinds.Share),
        ("number-change", NumeralKinds.Change),
    ];

    private readonly GrammarWords<NumeralWord, NumeralKinds> _words;

    /// <summary>Collects the words of numbers from a lexicon.</summary>
    public NumeralLexicon(WordLexicon lexicon) => _words = new(lexicon, ClassNames, Read);

    /// <summary>True when a spelling may have to do with numbers at all.</summary>
    public bool Knows(WordForm form) => form.Classes.Overlaps(_words.Classes);

    /// <summary>True where a phrase of numbers may begin with a spelling.</summary>
    public bool MayBeginPhrase(WordForm form) => _words.MayBeginPhrase(form);

    /// <summary>The first sense of a spelling that is one of the kinds, with the letters joined to it; null where there is none.</summary>
    /// <param name="form">The spelling.</param>
    /// <param name="kinds">The kinds that fit.</param>
    /// <param name="required">Letters that must be joined to it.</param>
    /// <param name="allowed">Letters that may be joined to it.</param>
    public (NumeralWord Word, Proclitics Joined)? Find(WordForm form, NumeralKinds kinds, Proclitics required, Proclitics allowed) =>
        (form.Uses.Numerals & kinds) == 0 ? null : _words.Find(form, kinds, required, allowed);

    /// <summary>All kinds of a spelling, as a word without a pronoun.</summary>
    public NumeralKinds KindsOf(WordForm form) => _words.KindsOf(form);

    /// <summary>The phrase that begins at a token and is one of the kinds, or null.</summary>
    public (NumeralWord Word, int End)? FindPhrase(TokenStream stream, MentionTable mentions, int token, NumeralKinds kinds) =>
        mentions.StartingAt(Layers.Phrase, token) is not null && _words.LongestPhrase(stream, token, kinds) is { } found ? (found.Word, found.Last) : null;

    /// <summary>True when a token is a link with the role.</summary>
    public bool IsLink(in Token token, NumeralRole role) => FindLink(token.Form, role);

    private bool FindLink(WordForm form, NumeralRole role)
    {
        if ((form.Uses.Numerals & NumeralKinds.Link) == 0 || !Knows(form))
        {
            return false;
        }

        foreach (var reading in form.Readings)
        {
            foreach (var sense in reading.Senses)
            {
                if (!reading.HasPronoun && _words[sense.Lexeme, NumeralKinds.Link] is { } word && word.Role == role)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static NumeralWord Read(Lexeme lexeme, NumeralKinds kind)
    {
        _ = long.TryParse(lexeme["value"] ?? lexeme["parts"], NumberStyles.None, CultureInfo.InvariantCulture, out var value);
        var times = lexeme["times"] == "2" ? 2 : 1;
        return new NumeralWord(kind, value, times, lexeme["accusative"] == "yes", RoleOf(lexeme["kind"]), lexeme["side"] == "after");
    }

    private static NumeralRole RoleOf(string? name) =>
        Enum.TryParse<NumeralRole>(name, ignoreCase: true, out var role) ? role : NumeralRole.None;
}
