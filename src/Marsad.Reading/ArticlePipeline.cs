using System.Collections.Concurrent;
using System.Collections.Immutable;
using Marsad.Model;
using Marsad.Model.Incidents;
using Marsad.Reading.Actors;
using Marsad.Reading.Attribution;
using Marsad.Reading.Claims;
using Marsad.Reading.Dates;
using Marsad.Reading.Dating;
using Marsad.Reading.Mentions;
using Marsad.Reading.Names;
using Marsad.Reading.Numbers;
using Marsad.Reading.People;
using Marsad.Reading.Places;
using Marsad.Reading.Registers;
using Marsad.Reading.Rules;
using Marsad.Reading.Text;
using Marsad.Reading.Weighing;
using Marsad.Reading.Wording;

namespace Marsad.Reading;

/// <summary>The reader: an article in, its claims out. This is the table of contents of the engine.</summary>
/// <remarks>Safe for any number of threads; the same article and knowledge give the same reading, whoever reads it.</remarks>
public sealed class ArticlePipeline
{
    private readonly KnowledgeBase _knowledge;
    private readonly EngineVersions _versions;
    private readonly SpellingSurvey _survey;
    private readonly ConcurrentBag<ReadingDesk> _desks = [];
    private readonly NameAnnotator _names;
    private readonly PlaceAnnotator _places;
    private readonly GenericActors _generics;
    private readonly NumberAnnotator _numbers;
    private readonly DateAnnotator _dates;
    private readonly PublicationDater _dater;
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
        _generics = new GenericActors(classes, knowledge.Places, knowledge.Actors);
        var (numerals, times) = (new NumeralLexicon(knowledge.Words), new TimeLexicon(knowledge.Words));
        _survey = new SpellingSurvey(knowledge.Words.Names, numerals, times, classes, knowledge.Rules);
        _numbers = new NumberAnnotator(knowledge.Words, numerals);
        _dates = new DateAnnotator(times, numerals);
        _dater = new PublicationDater(times, classes);
        _people = new PeopleAnnotator(classes, knowledge.Actors, knowledge.Places);
        _assembler = new ClaimAssembler(classes, new HarmReader(classes), new EventReader(classes, knowledge.Actors), new DiplomacyReader(classes), new RegisterReader(classes, knowledge.Places), new SpeakerReader(classes), knowledge.Actors, knowledge.Places, knowledge.Sheets, knowledge.Weights, knowledge.Conflict);
    }

    /// <summary>Version of the engine, as stamped on every reading.</summary>
    public static string EngineVersion { get; } =
        typeof(ArticlePipeline).Assembly.GetName().Version?.ToString(3) ?? "0.0.0";

    /// <summary>Reads an article.</summary>
    /// <param name="article">The article.</param>
    /// <param name="annotate">True to give the annotations too.</param>
    public ArticleReading Read(Article article, bool annotate = false)
    {
        var desk = _desks.TryTake(out var free) ? free : new ReadingDesk(_knowledge, _survey);
        var (claims, annotations) = (ImmutableArray<Claim>.Empty, ImmutableArray<Annotation>.Empty);
        PublicationEstimate? dated = null;
        foreach (var section in ArticleSections.Of(article.Text))
        {
            var (stream, mentions) = Annotate(article, section, desk, ref dated);
            claims = Joined(claims, _assembler.Assemble(stream, mentions, DayOf(article, dated), claims));
            annotations = annotate ? Joined(annotations, AnnotationsOf(stream, mentions)) : annotations;
        }

        var reading = new ArticleReading(article, claims, annotations, _versions) { Dated = dated };

        // A desk on which a reading failed is not used again.
        _desks.Add(desk);
        return reading;
    }

    /// <summary>Reads an article before a witness of its choices.</summary>
    internal void Show(Article article, IChoiceWitness witness)
    {
        var desk = new ReadingDesk(_knowledge, _survey);
        PublicationEstimate? dated = null;
        foreach (var section in ArticleSections.Of(article.Text))
        {
            var (stream, mentions) = Annotate(article, section, desk, ref dated);
            _assembler.Assemble(stream, mentions, DayOf(article, dated), [], witness);
        }
    }

    /// <summary>Annotates an article as for a reading, and makes no claims.</summary>
    public ArticleReading Annotate(Article article)
    {
        var desk = _desks.TryTake(out var free) ? free : new ReadingDesk(_knowledge, _survey);
        var annotations = ImmutableArray<Annotation>.Empty;
        PublicationEstimate? dated = null;
        foreach (var section in ArticleSections.Of(article.Text))
        {
            var (stream, mentions) = Annotate(article, section, desk, ref dated);
            annotations = Joined(annotations, AnnotationsOf(stream, mentions));
        }

        _desks.Add(desk);
        return new ArticleReading(article, [], annotations, _versions) { Dated = dated };
    }

    /// <summary>The sentences of an article as words, for setting it beside others; page furniture is left out.</summary>
    public ImmutableArray<SentenceWords> Wording(Article article)
    {
        var desk = _desks.TryTake(out var free) ? free : new ReadingDesk(_knowledge, _survey);
        var stems = new WordStems(_knowledge.Clitics);
        var sentences = ImmutableArray.CreateBuilder<SentenceWords>();
        foreach (var section in ArticleSections.Of(article.Text))
        {
            var passages = sentences.Count == 0 ? 0 : sentences[^1].Passage + 1;
            sentences.AddRange(ArticleWording.Of(desk.LayOut(article.Text, article.Removed, section).Stream, stems, passages));
        }

        _desks.Add(desk);
        return sentences.ToImmutable();
    }

    /// <summary>Reads an article and tells all that led to its claims.</summary>
    public ArticleExplanation Explain(Article article)
    {
        var desk = new ReadingDesk(_knowledge, _survey);
        var tokens = ImmutableArray<TokenNote>.Empty;
        foreach (var section in ArticleSections.Of(article.Text))
        {
            tokens = Joined(tokens, TokenNotes.Of(desk.LayOut(article.Text, article.Removed, section).Stream));
        }

        return new ArticleExplanation(Read(article, annotate: true), tokens);
    }

    /// <summary>One after the other; nothing is copied where the first is empty, as it nearly always is.</summary>
    private static ImmutableArray<T> Joined<T>(ImmutableArray<T> before, ImmutableArray<T> behind) => before.IsEmpty ? behind : before.AddRange(behind);

    /// <summary>Runs the examples of all rules; what they find wrong, in file order.</summary>
    public ImmutableArray<Diagnostic> CheckExamples()
    {
        var faults = ImmutableArray.CreateBuilder<Diagnostic>();
        var desk = new ReadingDesk(_knowledge, _survey);
        foreach (var rule in _knowledge.Rules.Rules)
        {
            foreach (var example in rule.Examples)
            {
                PublicationEstimate? dated = null;
                var (stream, mentions) = Annotate(new Article { Id = rule.Name, Text = example.Text }, new TextSpan(0, example.Text.Length), desk, ref dated);
                if (RuleExamples.Check(rule, example, stream, mentions) is { } fault)
                {
                    faults.Add(fault);
                }
            }
        }

        return faults.ToImmutable();
    }

    private (TokenStream Stream, MentionTable Mentions) Annotate(Article article, TextSpan section, ReadingDesk desk, ref PublicationEstimate? dated)
    {
        var (stream, mentions) = desk.LayOut(article.Text, article.Removed, section);
        var names = _names.Annotate(stream, mentions, article.Published);
        _places.Annotate(stream, mentions, names.Places);
        _numbers.Annotate(stream, mentions);
        _dates.Annotate(stream, mentions, DayOf(article, dated));
        if (article.Published is null && dated is null)
        {
            dated = Date(stream, mentions);
        }

        _knowledge.Rules.Run(RulePhases.Actor, stream, mentions);
        _generics.Annotate(stream, mentions, names.Generics, article.Published);
        _people.Annotate(stream, mentions);
        _knowledge.Rules.Run(RulePhases.Harm, stream, mentions);
        _knowledge.Rules.Run(RulePhases.Event, stream, mentions);
        _knowledge.Rules.Run(RulePhases.Diplomacy, stream, mentions);
        _knowledge.Rules.Run(RulePhases.Register, stream, mentions);
        _knowledge.Rules.Run(RulePhases.Speech, stream, mentions);
        return (stream, mentions);
    }

    /// <summary>The day to count from: of publication, as given or, exactly enough, inferred; or null.</summary>
    private static DateOnly? DayOf(Article article, PublicationEstimate? dated) => article.Published ?? dated?.Anchor;

    /// <summary>Infers the publication day; where it is known exactly enough the dates are read again, counted from it.</summary>
    private PublicationEstimate Date(TokenStream stream, MentionTable mentions)
    {
        var dated = _dater.Infer(stream, mentions);
        if (dated.Anchor is { } anchor)
        {
            mentions.Layer(Layers.Date)?.Reset(stream.Count);
            _dates.Annotate(stream, mentions, anchor);
        }

        return dated;
    }

    private static ImmutableArray<Annotation> AnnotationsOf(TokenStream stream, MentionTable mentions) =>
        [.. mentions.InTextOrder().Select(mention => new Annotation(mention.Layer, stream.SpanOf(mention.First, mention.Last), mention.Describe(), mention.Origin) { Facts = mention.Facts() })];
}
