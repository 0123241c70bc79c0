using System.Collections.Concurrent;
using System.Collections.Immutable;
using Marsad.Model;
using Marsad.Reading.Actors;
using Marsad.Reading.Attribution;
using Marsad.Reading.Claims;
using Marsad.Reading.Dates;
using Marsad.Reading.Mentions;
using Marsad.Reading.Names;
using Marsad.Reading.Numbers;
using Marsad.Reading.People;
using Marsad.Reading.Places;
using Marsad.Reading.Rules;
using Marsad.Reading.Text;

namespace Marsad.Reading;

/// <summary>The reader: an article in, its claims out. This is the table of contents of the engine.</summary>
/// <remarks>Safe for any number of threads; the same article and knowledge give the same reading, whoever reads it.</remarks>
public sealed class ArticlePipeline
{
    private readonly KnowledgeBase _knowledge;
    private readonly EngineVersions _versions;
    private readonly ConcurrentBag<ReadingDesk> _desks = [];
    private readonly NameAnnotator _names;
    private readonly PlaceAnnotator _places;
    private readonly GenericActors _generics;
    private readonly NumberAnnotator _numbers;
    private readonly DateAnnotator _dates;
    private readonly PeopleAnnotator _people;
    private readonly ClaimAssembler _assembler;

    /// <summary>A reader with the given knowledge.</summary>
    public ArticlePipeline(KnowledgeBase knowledge)
    {
        var classes = knowledge.Classes;
        _knowledge = knowledge;
        _versions = new EngineVersions(EngineVersion, knowledge.Version);
        _names = new NameAnnotator(knowledge.Words.Names, classes);
        _places = new PlaceAnnotator(classes, knowledge.Places, knowledge.Clitics);
        _generics = new GenericActors(knowledge.Places);
        _numbers = new NumberAnnotator(knowledge.Words);
        _dates = new DateAnnotator(knowledge.Words);
        _people = new PeopleAnnotator(classes);
        _assembler = new ClaimAssembler(classes, new HarmReader(classes), new EventReader(classes, knowledge.Actors), new DiplomacyReader(classes), new SpeakerReader(classes), knowledge.Actors, knowledge.Places);
    }

    /// <summary>Version of the engine, as stamped on every reading.</summary>
    public static string EngineVersion { get; } =
        typeof(ArticlePipeline).Assembly.GetName().Version?.ToString(3) ?? "0.0.0";

    /// <summary>Reads an article.</summary>
    /// <param name="article">The article.</param>
    /// <param name="annotate">True to give the annotations too.</param>
    public ArticleReading Read(Article article, bool annotate = false)
    {
        var desk = _desks.TryTake(out var free) ? free : new ReadingDesk(_knowledge);
        var (stream, mentions) = Annotate(article, desk);
        var claims = _assembler.Assemble(stream, mentions, article.Published);
        var reading = new ArticleReading(article, claims, annotate ? AnnotationsOf(stream, mentions) : [], _versions);

        // A desk on which a reading failed is not used again.
        _desks.Add(desk);
        return reading;
    }

    /// <summary>Annotates an article as for a reading, and makes no claims.</summary>
    public ArticleReading Annotate(Article article)
    {
        var desk = _desks.TryTake(out var free) ? free : new ReadingDesk(_knowledge);
        var (stream, mentions) = Annotate(article, desk);
        var reading = new ArticleReading(article, [], AnnotationsOf(stream, mentions), _versions);
        _desks.Add(desk);
        return reading;
    }

    /// <summary>Reads an article and tells all that led to its claims.</summary>
    public ArticleExplanation Explain(Article article)
    {
        var (stream, mentions) = Annotate(article, new ReadingDesk(_knowledge));
        var claims = _assembler.Assemble(stream, mentions, article.Published);
        return new ArticleExplanation(new ArticleReading(article, claims, AnnotationsOf(stream, mentions), _versions), TokenNotes.Of(stream));
    }

    /// <summary>Runs the examples of all rules; what they find wrong, in file order.</summary>
    public ImmutableArray<Diagnostic> CheckExamples()
    {
        var faults = ImmutableArray.CreateBuilder<Diagnostic>();
        var desk = new ReadingDesk(_knowledge);
        foreach (var rule in _knowledge.Rules.Rules)
        {
            foreach (var example in rule.Examples)
            {
                var (stream, mentions) = Annotate(new Article { Id = rule.Name, Text = example.Text }, desk);
                if (RuleExamples.Check(rule, example, stream, mentions) is { } fault)
                {
                    faults.Add(fault);
                }
            }
        }

        return faults.ToImmutable();
    }

    private (TokenStream Stream, MentionTable Mentions) Annotate(Article article, ReadingDesk desk)
    {
        var (stream, mentions) = desk.LayOut(article.Text, article.Removed);
        var names = _names.Annotate(stream, mentions, article.Published);
        _places.Annotate(stream, mentions, names.Places);
        _numbers.Annotate(stream, mentions);
        _dates.Annotate(stream, mentions, article.Published);
        _knowledge.Rules.Run(RulePhases.Actor, stream, mentions);
        _generics.Annotate(stream, mentions, names.Generics);
        _people.Annotate(stream, mentions);
        _knowledge.Rules.Run(RulePhases.Harm, stream, mentions);
        _knowledge.Rules.Run(RulePhases.Event, stream, mentions);
        _knowledge.Rules.Run(RulePhases.Diplomacy, stream, mentions);
        _knowledge.Rules.Run(RulePhases.Speech, stream, mentions);
        return (stream, mentions);
    }

    private static ImmutableArray<Annotation> AnnotationsOf(TokenStream stream, MentionTable mentions) =>
        [.. mentions.InTextOrder().Select(mention => new Annotation(mention.Layer, stream.SpanOf(mention.First, mention.Last), mention.Describe(), mention.Origin) { Facts = mention.Facts() })];
}
