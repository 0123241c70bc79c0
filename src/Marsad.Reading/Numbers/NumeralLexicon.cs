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

    private readonly Dictionary<Lexeme, NumeralWord> _words = new(ReferenceEqualityComparer.Instance);
    private readonly ClassSet _classes;

    /// <summary>Collects the words of numbers from a lexicon.</summary>
    public NumeralLexicon(WordLexicon lexicon)
    {
        var kinds = new List<(int Class, NumeralKinds Kind)>();
        foreach (var (name, kind) in ClassNames)
        {
            if (lexicon.Classes.Find(name) is >= 0 and var number)
            {
                kinds.Add((number, kind));
                _classes = _classes.Union(ClassSet.Of(number));
            }
        }

        foreach (var lexeme in lexicon.Lexemes)
        {
            foreach (var (number, kind) in kinds)
            {
                if (lexeme.Classes.Has(number))
                {
                    _words[lexeme] = Read(lexeme, kind);
                }
            }
        }
    }

    /// <summary>True when a spelling may have to do with numbers at all.</summary>
    public bool Knows(WordForm form) => form.Classes.Overlaps(_classes);

    /// <summary>The first sense of a spelling that is one of the kinds, with the letters joined to it; null where there is none.</summary>
    /// <param name="form">The spelling.</param>
    /// <param name="kinds">The kinds that fit.</param>
    /// <param name="required">Letters that must be joined to it.</param>
    /// <param name="allowed">Letters that may be joined to it.</param>
    public (NumeralWord Word, Proclitics Joined)? Find(WordForm form, NumeralKinds kinds, Proclitics required, Proclitics allowed)
    {
        if (!form.Classes.Overlaps(_classes))
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
                if (_words.TryGetValue(sense.Lexeme, out var word) && (word.Kind & kinds) != 0)
                {
                    return (word, reading.Proclitics);
                }
            }
        }

        return null;
    }

    /// <summary>The phrase that begins at a token and is one of the kinds, or null.</summary>
    public (NumeralWord Word, int End)? FindPhrase(MentionTable mentions, int token, NumeralKinds kinds) =>
        mentions.StartingAt(Layers.Phrase, token) is PhraseMention phrase
            && _words.TryGetValue(phrase.Senses[0].Lexeme, out var word) && (word.Kind & kinds) != 0
            ? (word, phrase.Last)
            : null;

    /// <summary>True when a token is a link with the role.</summary>
    public bool IsLink(in Token token, NumeralRole role) => FindLink(token.Form, role);

    private bool FindLink(WordForm form, NumeralRole role)
    {
        if (!form.Classes.Overlaps(_classes))
        {
            return false;
        }

        foreach (var reading in form.Readings)
        {
            foreach (var sense in reading.Senses)
            {
                if (!reading.HasPronoun && _words.TryGetValue(sense.Lexeme, out var word) && word.Kind == NumeralKinds.Link && word.Role == role)
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
