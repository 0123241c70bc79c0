using System.Collections.Immutable;
using Marsad.Model;
using Marsad.Model.Incidents;
using Marsad.Observatory.Comparing;
using Marsad.Observatory.Exporting;
using Marsad.Observatory.Knowledge;
using Marsad.Observatory.Linking;
using Marsad.Observatory.Registers;
using Marsad.Reading;
using Marsad.Reading.Knowledge;
using Marsad.Reading.Places;
using Marsad.Reading.Rules;
using Marsad.Reading.Text;
using Marsad.Sources;
using Marsad.Sources.Cleaning;

namespace Marsad.Observatory;

/// <summary>The rooms wired for reading: inputs with the known page furniture, and the reader with the knowledge.</summary>
/// <remarks>Safe for any number of threads.</remarks>
public sealed class Engine
{
    private const string FurniturePath = "outlets/furniture.tsv";

    private readonly ArticlePipeline _pipeline;
    private readonly InputReader _inputs;
    private readonly IReadOnlyList<KnowledgeFile> _files;
    private readonly Gazetteer _places;

    private Engine(ArticlePipeline pipeline, InputReader inputs, KnowledgeBase knowledge, IReadOnlyList<KnowledgeFile> files, ImmutableArray<Diagnostic> faults)
    {
        (_pipeline, _inputs, _files, Faults) = (pipeline, inputs, files, faults);
        _places = knowledge.Places;
        Rules = knowledge.Rules.Rules;
        Versions = new EngineVersions(ArticlePipeline.EngineVersion, knowledge.Version);
        Actors = [.. knowledge.Actors.Rows.Values
            .OrderBy(actor => actor.Row, StringComparer.Ordinal)
            .Select(actor => (actor.Row, actor.Arabic, actor.English))];
        ActorKeys = Actors.Select(actor => actor.Key).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The knowledge it was opened with.</summary>
    public IReadOnlyList<KnowledgeFile> Files => _files;

    /// <summary>What the readings are made with.</summary>
    public EngineVersions Versions { get; }

    /// <summary>What is wrong in the knowledge; it was left out.</summary>
    public ImmutableArray<Diagnostic> Faults { get; }

    /// <summary>Opens the engine with the knowledge of a folder.</summary>
    /// <exception cref="KnowledgeFolderException">The folder, or a file in it, cannot be read.</exception>
    public static Engine Open(string folder) => Open(folder, new InputLimits());

    /// <summary>Opens the engine with the knowledge of a folder, for inputs up to the given limits.</summary>
    /// <exception cref="KnowledgeFolderException">The folder, or a file in it, cannot be read.</exception>
    public static Engine Open(string folder, InputLimits limits) => Open(KnowledgeFolder.Load(folder), limits);

    /// <summary>Opens the engine with the knowledge of a folder and further files.</summary>
    /// <exception cref="KnowledgeFolderException">The folder, or a file in it, cannot be read.</exception>
    public static Engine OpenWith(string folder, IEnumerable<KnowledgeFile> further) => Open([.. KnowledgeFolder.Load(folder), .. further], new InputLimits());

    private static Engine Open(IReadOnlyList<KnowledgeFile> files, InputLimits limits)
    {
        var compiled = KnowledgeBase.Compile(files);
        var (furniture, furnitureFaults) = files.FirstOrDefault(file => file.Path == FurniturePath) is { } table
            ? FurnitureRules.Parse(table)
            : (FurnitureRules.None, []);
        return new Engine(
            new ArticlePipeline(compiled.Knowledge),
            new InputReader(limits, new PageCleaner(furniture)),
            compiled.Knowledge,
            files,
            [.. compiled.Faults, .. furnitureFaults]);
    }

    /// <summary>All actors and sources that claims may name, by key, with their names in Arabic and English; sorted by key.</summary>
    public IReadOnlyList<(string Key, string Arabic, string English)> Actors { get; }

    /// <summary>The keys of <see cref="Actors"/>.</summary>
    public IReadOnlySet<string> ActorKeys { get; }

    /// <summary>All rules, in file order.</summary>
    public IReadOnlyList<Rule> Rules { get; }

    /// <summary>The names of <see cref="Rules"/>.</summary>
    public IReadOnlySet<string> RuleNames => field ??= Rules.Select(rule => rule.Name).ToHashSet(StringComparer.Ordinal);

    /// <summary>Reads an article; a <see cref="ReadArticle"/>.</summary>
    public ArticleReading Read(Article article) => _pipeline.Read(article);

    /// <summary>Reads an article and gives its annotations with its claims; a <see cref="ReadArticle"/>.</summary>
    public ArticleReading ReadAnnotated(Article article) => _pipeline.Read(article, annotate: true);

    /// <summary>Annotates an article as <see cref="Read"/> does and makes no claims; a <see cref="ReadArticle"/>.</summary>
    public ArticleReading Annotate(Article article) => _pipeline.Annotate(article);

    /// <summary>The sentences of an article as words, for setting it beside others.</summary>
    public ImmutableArray<SentenceWords> Wording(Article article) => _pipeline.Wording(article);

    /// <summary>Ids of the places that contain a place, innermost first; none where the id is not known.</summary>
    public ImmutableArray<string> Containers(string place) => [.. _places.Containers(place)];

    /// <summary>Ids of what may be meant by the name of a place around another: its containers, and the cities that areas among them are named after.</summary>
    public ImmutableArray<string> Around(string place) => [.. _places.Around(place)];

    /// <summary>Ids of the places of a name, as it is spelt in Arabic or English, or of an id; the name itself where no gazetteer has it.</summary>
    public ImmutableArray<string> PlacesNamed(string name)
    {
        if (_places.ById(name) is not null)
        {
            return [name];
        }

        var found = _places.Find(Gazetteer.KeyOf(name))?.Candidates.Select(place => place.Id)
            ?? _places.Names.SelectMany(known => known.Candidates).Where(place => string.Equals(place.English, name, StringComparison.OrdinalIgnoreCase)).Select(place => place.Id);
        return found.Distinct(StringComparer.Ordinal).ToImmutableArray() is { IsEmpty: false } ids ? ids : [name];
    }

    /// <summary>Reads an article and tells all that led to its claims.</summary>
    public ArticleExplanation Explain(Article article) => _pipeline.Explain(article);

    /// <summary>Every fault in the knowledge, those that the rules' own examples bring to light among them.</summary>
    public ImmutableArray<Diagnostic> Check() =>
    [
        .. KnowledgeManifest.Check(_files)
            .Concat(Faults)
            .Concat(_pipeline.CheckExamples())
            .Concat(LinkingKnowledge.Check(_files))
            .Concat(GedKnowledge.Check(_files, ActorKeys))
            .Concat(RegisterKnowledge.Check(_files, ActorKeys))
            .Concat(PloverKnowledge.Check(_files, RuleNames))
            // A table's own reader may find what its schema has found.
            .Distinct(),
    ];

    /// <summary>Takes inputs in; a <see cref="ReadInputs"/>.</summary>
    public IEnumerable<Intake> Inputs(IEnumerable<string> paths) => _inputs.Read(paths);

    /// <summary>Takes inputs in, each line of a plain text as one of its own; a <see cref="ReadInputs"/>.</summary>
    public IEnumerable<Intake> Lines(IEnumerable<string> paths) => _inputs.ReadLines(paths);

    /// <summary>Folds a word for searching, as the reader folds it.</summary>
    public static string Fold(string word) => ArabicFolding.Fold(word);
}
