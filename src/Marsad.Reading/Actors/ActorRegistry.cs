using System.Collections.Immutable;
using System.Globalization;
using Marsad.Model;
using Marsad.Reading.Knowledge;
using Marsad.Reading.Lexicon;
using Marsad.Reading.Text;

namespace Marsad.Reading.Actors;

/// <summary>All actors, and their names put into the lexicon.</summary>
public sealed class ActorRegistry
{
    /// <summary>Lexical class of nationality adjectives.</summary>
    public const string DemonymClass = "demonym";

    private const string ActorsPath = "actors/actors.tsv";
    private const string NamesPath = "actors/names.tsv";
    /// <summary>Lexical class of their indefinite accusatives, which are spelled like names of states: only a number before them tells them apart.</summary>
    public const string AccusativeDemonymClass = "demonym-accusative";

    private const string AdjectiveEnding = "\u064A";
    private const string AccusativeEnding = "\u0627";
    private const string DemonymsPath = "actors/demonyms.tsv";
    private const string PersonsPath = "actors/persons.tsv";
    private const string OutletsPath = "outlets/outlets.tsv";

    private static readonly string[] ActorColumns = ["key", "codes-as", "kind", "country", "parent", "en", "ar", "from", "to", "note"];
    private static readonly string[] NameColumns = ["key", "name", "sense", "note"];
    private static readonly string[] DemonymColumns = ["key", "forms", "note"];
    private static readonly string[] PersonColumns = ["id", "name", "aliases", "key", "role", "from", "to", "note"];
    private static readonly string[] OutletColumns = ["id", "codes-as", "kind", "country", "en", "names", "note"];

    private const string RelationsPath = "actors/relations.tsv";

    private static readonly string[] RelationColumns = ["one", "other", "relation", "note"];

    private readonly Dictionary<string, ActorEntry> _rows = new(StringComparer.Ordinal);
    private readonly Dictionary<(ActorKey One, ActorKey Other), SideRelation> _relations = [];

    private ActorRegistry()
    {
    }

    /// <summary>All actors, by row, in file order.</summary>
    public IReadOnlyDictionary<string, ActorEntry> Rows => _rows;

    /// <summary>The actor that a claim's key stands for, or null.</summary>
    public ActorEntry? Find(ActorKey key) => _rows.GetValueOrDefault(key.Value);

    /// <summary>How two sides stand to each other, whichever is named first.</summary>
    public SideRelation RelationOf(ActorKey one, ActorKey other) =>
        _relations.TryGetValue((one, other), out var relation) || _relations.TryGetValue((other, one), out relation) ? relation : SideRelation.Unknown;

    /// <summary>True for states and their governments.</summary>
    public bool IsState(ActorKey key) => Find(key)?.Kind == "state";

    /// <summary>True for groups under arms that are no state: their people are fighters.</summary>
    public bool IsArmedGroup(ActorKey key) => Find(key)?.Kind is "rebel" or "jihadist" or "militia";

    /// <summary>False for those who only report or help: agencies, observatories, organisations, the public.</summary>
    public bool MayFight(ActorKey key) => Find(key)?.Kind is not ("agency" or "recorder" or "outlet" or "organisation" or "public");

    /// <summary>True for those whom newsrooms call gunmen, rebels and extremists.</summary>
    public bool IsInsurgent(ActorKey key) => Find(key)?.Kind is "rebel" or "jihadist";

    /// <summary>Reads all actor tables and adds their names to the lexicon.</summary>
    internal static ActorRegistry Load(IReadOnlyDictionary<string, KnowledgeFile> files, LexiconBuilder lexicon, ICollection<Diagnostic> faults)
    {
        var registry = new ActorRegistry();
        if (files.TryGetValue(ActorsPath, out var actors))
        {
            registry.AddActors(TsvTable.Parse(actors, ActorColumns, faults), faults);
        }

        if (files.TryGetValue(NamesPath, out var names))
        {
            registry.AddNames(TsvTable.Parse(names, NameColumns, faults), lexicon, faults);
        }

        if (files.TryGetValue(DemonymsPath, out var demonyms))
        {
            registry.AddDemonyms(TsvTable.Parse(demonyms, DemonymColumns, faults), lexicon, faults);
        }

        if (files.TryGetValue(PersonsPath, out var persons))
        {
            registry.AddPersons(TsvTable.Parse(persons, PersonColumns, faults), lexicon, faults);
        }

        if (files.TryGetValue(OutletsPath, out var outlets))
        {
            AddOutlets(TsvTable.Parse(outlets, OutletColumns, faults), lexicon);
        }

        if (files.TryGetValue(RelationsPath, out var relations))
        {
            registry.AddRelations(TsvTable.Parse(relations, RelationColumns, faults), faults);
        }

        return registry;
    }

    private void AddRelations(TsvTable table, ICollection<Diagnostic> faults)
    {
        foreach (var row in table.Rows)
        {
            CheckKey(table, row, 0, row[0], faults);
            CheckKey(table, row, 1, row[1], faults);
            _relations[(new ActorKey(row[0]), new ActorKey(row[1]))] = row[2] == "ally" ? SideRelation.Ally : SideRelation.Foe;
        }
    }

    private void AddActors(TsvTable table, ICollection<Diagnostic> faults)
    {
        foreach (var row in table.Rows)
        {
            var key = row[1].Length > 0 ? row[1] : row[0];
            if (!_rows.TryAdd(row[0], new ActorEntry(row[0], new ActorKey(key), row[2], row[3], row[4], row[5], row[6])))
            {
                faults.Add(table.Fault("KNOW005", row, 0, $"the key '{row[0]}' stands earlier"));
            }
        }

        foreach (var row in table.Rows)
        {
            CheckKey(table, row, 1, row[1], faults);
            CheckKey(table, row, 4, row[4], faults);
        }
    }

    private void AddNames(TsvTable table, LexiconBuilder lexicon, ICollection<Diagnostic> faults)
    {
        foreach (var row in table.Rows)
        {
            if (!CheckKey(table, row, 0, row[0], faults))
            {
                continue;
            }

            var key = _rows.TryGetValue(row[0], out var entry) ? entry.Key : new ActorKey(row[0]);
            var name = new ActorName(row[0], key, row[2], null, null) { Referents = NameNotes.Referents(row[3]), Manner = NameNotes.Manner(row[3]) };
            lexicon.AddName(row[1], new NameEntry(NameLayer.Actor, name));
        }
    }

    private void AddDemonyms(TsvTable table, LexiconBuilder lexicon, ICollection<Diagnostic> faults)
    {
        var classes = lexicon.ParseClasses(DemonymClass);
        var accusative = lexicon.ParseClasses(AccusativeDemonymClass);
        foreach (var row in table.Rows)
        {
            if (!CheckKey(table, row, 0, row[0], faults))
            {
                continue;
            }

            var lexeme = lexicon.AddLexeme("demonym." + row[0], classes, [new("actor", _rows[row[0]].Key.Value)]);
            var forms = row[1].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            lexicon.AddInflected(lexeme, "adj", forms, WordFeatures.Plural);
            var counted = lexicon.AddLexeme("demonym.accusative." + row[0], accusative, [new("actor", _rows[row[0]].Key.Value)]);
            var singulars = forms.Where(form => form.EndsWith(AdjectiveEnding, StringComparison.Ordinal)).Select(form => form + AccusativeEnding);
            lexicon.AddInflected(counted, "adj", [.. singulars], WordFeatures.Singular | WordFeatures.Accusative);
        }
    }

    private void AddPersons(TsvTable table, LexiconBuilder lexicon, ICollection<Diagnostic> faults)
    {
        foreach (var row in table.Rows)
        {
            if (!CheckKey(table, row, 3, row[3], faults))
            {
                continue;
            }

            var key = _rows.TryGetValue(row[3], out var entry) ? entry.Key : new ActorKey(row[3]);
            var name = new ActorName(row[0], key, "person", ParseDay(row[5], first: true), ParseDay(row[6], first: false)) { Role = row[4] };
            var weak = NameNotes.WeakAliases(row[7]);
            foreach (var spelling in row[2].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Prepend(row[1]))
            {
                lexicon.AddName(spelling, new NameEntry(NameLayer.Person, weak.Contains(ArabicFolding.Fold(spelling)) ? name with { IsWeak = true } : name));
            }
        }
    }

    private static void AddOutlets(TsvTable table, LexiconBuilder lexicon)
    {
        foreach (var row in table.Rows)
        {
            var outlet = new ActorName(row[0], new ActorKey(row[1]), row[2], null, null);
            var weak = NameNotes.WeakAliases(row[6]);
            foreach (var name in row[5].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                lexicon.AddName(name, new NameEntry(NameLayer.Outlet, weak.Contains(ArabicFolding.Fold(name)) ? outlet with { IsWeak = true } : outlet));
            }
        }
    }

    private bool CheckKey(TsvTable table, TsvRow row, int column, string key, ICollection<Diagnostic> faults)
    {
        if (key.Length == 0 || key.StartsWith("other:", StringComparison.Ordinal) || _rows.ContainsKey(key))
        {
            return true;
        }

        faults.Add(table.Fault("KNOW008", row, column, $"no actor has the key '{key}'; add it to {ActorsPath} or mend the spelling"));
        return false;
    }

    private static DateOnly? ParseDay(string text, bool first)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        if (text.Length >= 4 && int.TryParse(text.AsSpan()[..4], NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 0 and < 9999)
        {
            return first ? new DateOnly(year, 1, 1) : new DateOnly(year, 12, 31);
        }

        return null;
    }
}
