using System.Collections.Immutable;
using Marsad.Model;
using Marsad.Reading.Knowledge;
using Marsad.Reading.Text;

namespace Marsad.Reading.Lexicon;

/// <summary>Compiles word tables and names into a <see cref="WordLexicon"/>.</summary>
/// <remarks>
/// A word table has the columns id, class, forms, attributes, note. Forms are <c>PARADIGM:stem,stem</c> separated by
/// spaces; a form of several words joins them with <c>_</c>. Attributes are <c>name=value</c> separated by <c>;</c>.
/// </remarks>
internal sealed class LexiconBuilder(ParadigmTable paradigms, ICollection<Diagnostic> faults)
{
    private static readonly string[] Columns = ["id", "class", "forms", "attributes", "note"];

    private readonly Dictionary<string, List<WordSense>> _words = new(StringComparer.Ordinal);
    private readonly NameTrieBuilder _names = new();
    private readonly ClassRegistry _classes = new();
    private readonly List<Lexeme> _lexemes = [];
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    /// <summary>Adds all rows of a word table.</summary>
    public void AddTable(KnowledgeFile file)
    {
        var table = TsvTable.Parse(file, Columns, faults);
        foreach (var row in table.Rows)
        {
            if (!_ids.Add(row[0]))
            {
                faults.Add(table.Fault("KNOW005", row, 0, $"a row with the id '{row[0]}' stands earlier; give each row its own id"));
                continue;
            }

            var lexeme = new Lexeme(row[0], _lexemes.Count, ParseClasses(row[1]), ParseAttributes(table, row));
            _lexemes.Add(lexeme);
            foreach (var group in row[2].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                AddForms(table, row, lexeme, group);
            }
        }
    }

    /// <summary>Adds a lexeme that another table makes.</summary>
    public Lexeme AddLexeme(string id, ClassSet classes, ImmutableArray<KeyValuePair<string, string>> attributes)
    {
        var lexeme = new Lexeme(id, _lexemes.Count, classes, attributes);
        _lexemes.Add(lexeme);
        return lexeme;
    }

    /// <summary>Adds one word form of a lexeme that another table makes (a nationality adjective, say).</summary>
    public void AddWord(Lexeme lexeme, string form, WordFeatures features) => AddSense(ArabicFolding.Fold(form), new WordSense(lexeme, features));

    /// <summary>Adds listed forms of one word: those that a paradigm makes out of the first get its features, the rest the given ones.</summary>
    /// <remarks>«سوري سورية سوريون»: singular, feminine, plural; «روس» beside «روسي» is a broken plural.</remarks>
    public void AddInflected(Lexeme lexeme, string paradigm, ReadOnlySpan<string> forms, WordFeatures otherwise)
    {
        if (forms.IsEmpty || !paradigms.TryFind(paradigm, out var inflections))
        {
            return;
        }

        var stem = ArabicFolding.Fold(forms[0]);
        foreach (var listed in forms)
        {
            var form = ArabicFolding.Fold(listed);
            var features = otherwise;
            foreach (var inflection in inflections)
            {
                if (form == inflection.Prefix + stem + inflection.Suffix)
                {
                    features = inflection.Features;
                    break;
                }
            }

            AddForm(lexeme, form, features);
        }
    }

    /// <summary>Adds a name of any number of words.</summary>
    public void AddName(string name, NameEntry entry)
    {
        var words = SplitName(name);
        if (words.Length > 0)
        {
            _names.Add(words, entry);
        }
    }

    /// <summary>Adds a name by its key: folded words, parted by one space.</summary>
    public void AddKey(string key, NameEntry entry) => _names.AddKey(key, entry);

    /// <summary>Makes the set of the named classes.</summary>
    public ClassSet ParseClasses(string names)
    {
        var classes = ClassSet.Empty;
        foreach (var name in names.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            classes = classes.Union(ClassSet.Of(_classes.Define(name)));
        }

        return classes;
    }

    /// <summary>The lexicon of all that was added.</summary>
    public WordLexicon Build()
    {
        var words = new Dictionary<string, ImmutableArray<WordSense>>(_words.Count, StringComparer.Ordinal);
        foreach (var (key, senses) in _words)
        {
            words.Add(key, [.. senses]);
        }

        return new WordLexicon(words, _names.Build(), _classes, [.. _lexemes]);
    }

    /// <summary>The folded words of a name; marks between words part them.</summary>
    internal static string[] SplitName(string name)
    {
        var key = ArabicFolding.Fold(name);
        var words = new List<string>();
        var start = -1;
        for (var i = 0; i <= key.Length; i++)
        {
            var inside = i < key.Length && char.IsLetterOrDigit(key[i]);
            if (inside && start < 0)
            {
                start = i;
            }
            else if (!inside && start >= 0)
            {
                words.Add(key[start..i]);
                start = -1;
            }
        }

        return [.. words];
    }

    private void AddForms(TsvTable table, TsvRow row, Lexeme lexeme, string group)
    {
        var colon = group.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || !paradigms.TryFind(group[..colon], out var inflections))
        {
            faults.Add(table.Fault("KNOW006", row, 2, $"'{group}' does not begin with a paradigm of {ParadigmTable.Path} and a colon"));
            return;
        }

        foreach (var stem in group[(colon + 1)..].Split(',', StringSplitOptions.RemoveEmptyEntries))
        {
            foreach (var inflection in inflections)
            {
                AddForm(lexeme, inflection.Prefix + ArabicFolding.Fold(stem) + inflection.Suffix, inflection.Features);
            }
        }
    }

    private void AddForm(Lexeme lexeme, string form, WordFeatures features)
    {
        if (form.Contains('_', StringComparison.Ordinal))
        {
            _names.Add(form.Split('_', StringSplitOptions.RemoveEmptyEntries), new NameEntry(NameLayer.Phrase, new LexiconPhrase(new WordSense(lexeme, features))));
        }
        else
        {
            AddSense(form, new WordSense(lexeme, features));
        }
    }

    private void AddSense(string key, WordSense sense)
    {
        if (!_words.TryGetValue(key, out var senses))
        {
            _words.Add(key, senses = []);
        }

        if (!senses.Contains(sense))
        {
            senses.Add(sense);
        }
    }

    private ImmutableArray<KeyValuePair<string, string>> ParseAttributes(TsvTable table, TsvRow row)
    {
        if (row[3].Length == 0)
        {
            return [];
        }

        var attributes = new OrderedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in row[3].Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var equals = pair.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0)
            {
                faults.Add(table.Fault("KNOW007", row, 3, $"'{pair}' is not of the form name=value"));
                continue;
            }

            attributes[string.Intern(pair[..equals])] = pair[(equals + 1)..];
        }

        return [.. attributes];
    }
}
