using System.Security.Cryptography;
using System.Text;
using Marsad.Model;
using Marsad.Reading.Actors;
using Marsad.Reading.Choosing;
using Marsad.Reading.Knowledge;
using Marsad.Reading.Lexicon;
using Marsad.Reading.Places;
using Marsad.Reading.Rules;
using Marsad.Reading.Subject;
using Marsad.Reading.Weighing;

namespace Marsad.Reading;

/// <summary>The compiled knowledge: words, names, actors, places and rules. Immutable; one serves any number of threads.</summary>
public sealed class KnowledgeBase
{
    private const string WordFolder = "arabic/";
    private const string RuleFolder = "rules/";

    private KnowledgeBase(WordLexicon words, CliticTable clitics, ActorRegistry actors, Gazetteer places, RuleEngine rules, Sheets sheets, WeightBook weights, ConflictSigns conflict, string version)
    {
        Words = words;
        Clitics = clitics;
        Actors = actors;
        Places = places;
        Rules = rules;
        Sheets = sheets;
        Weights = weights;
        Conflict = conflict;
        Version = version;
        Classes = new WordClasses(words.Classes);
    }

    /// <summary>Words and names.</summary>
    public WordLexicon Words { get; }

    /// <summary>Actors and sources.</summary>
    public ActorRegistry Actors { get; }

    /// <summary>Places.</summary>
    public Gazetteer Places { get; }

    /// <summary>Pattern rules.</summary>
    public RuleEngine Rules { get; }

    /// <summary>The questions that are decided by weighing.</summary>
    internal Sheets Sheets { get; }

    /// <summary>Weights of the clues by which slots are filled.</summary>
    internal WeightBook Weights { get; }

    /// <summary>Words that tell whether an article speaks of armed conflict.</summary>
    internal ConflictSigns Conflict { get; }

    /// <summary>First 12 hexadecimal digits of the SHA-256 over all knowledge files.</summary>
    public string Version { get; }

    /// <summary>Numbers of the classes that the grammars use.</summary>
    internal WordClasses Classes { get; }

    /// <summary>Joined letters.</summary>
    internal CliticTable Clitics { get; }

    /// <summary>The same knowledge with other weights.</summary>
    internal KnowledgeBase With(WeightBook weights) => new(Words, Clitics, Actors, Places, Rules, Sheets, weights, Conflict, Version);

    /// <summary>Compiles knowledge files. What is faulty is reported and left out.</summary>
    /// <param name="files">All files, with paths below <c>knowledge/</c>; their order does not matter.</param>
    public static KnowledgeCompilation Compile(IReadOnlyList<KnowledgeFile> files)
    {
        var faults = new List<Diagnostic>();
        var ordered = files.OrderBy(file => file.Path, StringComparer.Ordinal).ToList();
        var byPath = ordered.ToDictionary(file => file.Path, StringComparer.Ordinal);
        var clitics = CliticTable.Parse(Required(byPath, CliticTable.Path, faults), faults);
        var lexicon = new LexiconBuilder(ParadigmTable.Parse(Required(byPath, ParadigmTable.Path, faults), faults), faults);
        foreach (var file in ordered.Where(IsWordTable))
        {
            lexicon.AddTable(file);
        }

        var actors = ActorRegistry.Load(byPath, lexicon, faults);
        var places = Gazetteer.Parse(ordered, faults);
        foreach (var name in places.Names)
        {
            lexicon.AddKey(name.Key, new NameEntry(NameLayer.Place, name));
        }

        var words = lexicon.Build();
        var parser = new RuleParser(words.Classes, faults);
        var rules = ordered.Where(file => file.Path.StartsWith(RuleFolder, StringComparison.Ordinal)).SelectMany(file => parser.Parse(file)).ToList();
        var sheets = new Sheets(rules);
        var knowledge = new KnowledgeBase(words, clitics, actors, places, new RuleEngine(rules, words.Classes), sheets, WeightBook.Load(ordered, sheets.All, faults), ConflictSigns.Load(byPath, clitics, faults), VersionOf(ordered));
        return new KnowledgeCompilation(knowledge, [.. faults]);
    }

    private static bool IsWordTable(KnowledgeFile file) =>
        file.Path.StartsWith(WordFolder, StringComparison.Ordinal) && file.Path.EndsWith(".tsv", StringComparison.Ordinal)
        && file.Path is not (CliticTable.Path or ParadigmTable.Path);

    private static KnowledgeFile Required(Dictionary<string, KnowledgeFile> files, string path, List<Diagnostic> faults)
    {
        if (files.TryGetValue(path, out var file))
        {
            return file;
        }

        faults.Add(new Diagnostic("KNOW009", path, 0, 0, "this file is needed and is not there"));
        return new KnowledgeFile(path, string.Empty);
    }

    private static string VersionOf(List<KnowledgeFile> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> bytes = stackalloc byte[4096];
        foreach (var file in files)
        {
            Append(hash, file.Path, bytes);
            Append(hash, file.Content, bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..12];
    }

    /// <summary>Adds a text in UTF-8 and a zero; piece by piece, since a whole file would be a large object to collect while the program starts.</summary>
    private static void Append(IncrementalHash hash, ReadOnlySpan<char> text, Span<byte> bytes)
    {
        var encoder = Encoding.UTF8.GetEncoder();
        var isDone = false;
        while (!isDone)
        {
            encoder.Convert(text, bytes, flush: true, out var read, out var written, out isDone);
            hash.AppendData(bytes[..written]);
            text = text[read..];
        }

        hash.AppendData([0]);
    }
}
