using System.Globalization;
using Marsad.Model;
using Marsad.Reading;
using Marsad.Reading.Choosing;
using Marsad.Reading.Weighing;

namespace Marsad.WeightFitter;

/// <summary>Fits question after question, so that nothing is learnt from a choice that was made by weights fitted to the same article.</summary>
/// <remarks>
/// The articles lie in five folds. Each is read with weights fitted to the other four: what the reader chose for earlier
/// questions, and for earlier claims, is then as often wrong as it will be on articles that nobody coded. Where what was
/// chosen for one claim is a clue for the next, the question is fitted twice: first beside the rules' own choices, then
/// beside those of the first fit.
/// </remarks>
internal sealed class FoldDesk
{
    /// <summary>Number of folds.</summary>
    public const int Folds = 5;

    private readonly KnowledgeBase _knowledge;
    private readonly List<GoldArticle> _articles;

    /// <summary>A desk with coded articles.</summary>
    /// <param name="knowledge">The knowledge, with the weights to begin with.</param>
    /// <param name="articles">The articles.</param>
    /// <param name="keep">The folder with the weights of each fold to begin with; null to begin without weights.</param>
    public FoldDesk(KnowledgeBase knowledge, List<GoldArticle> articles, string? keep)
    {
        (_knowledge, _articles) = (knowledge, articles);
        Whole = keep is null ? WeightBook.Empty : knowledge.Weights;
        Books = [.. Enumerable.Range(0, Folds).Select(fold => keep is null ? WeightBook.Empty : Load(Path.Combine(keep, fold.ToString(CultureInfo.InvariantCulture), "weights")))];
    }

    /// <summary>The weights fitted to all articles.</summary>
    public WeightBook Whole { get; private set; }

    /// <summary>The weights fitted to all articles but those of a fold.</summary>
    public WeightBook[] Books { get; }

    /// <summary>Fits a question; says how well.</summary>
    public string Fit(ClueSheet sheet, IEnumerable<string> combinations)
    {
        var empty = WeightTable.ForCombinations(sheet, combinations);
        var passes = sheet.IndexOf("kept") >= 0 || sheet.IndexOf("next") >= 0 || sheet.IndexOf("last") >= 0 ? 2 : 1;
        var (examples, fresh) = (new List<Example>(), 0);
        for (var pass = 0; pass < passes; pass++)
        {
            examples = Read(sheet, isFirst: pass == 0);
            var tables = new WeightTable[Folds + 1];
            Parallel.For(0, pass == passes - 1 ? Folds + 1 : Folds, new ParallelOptions { MaxDegreeOfParallelism = 2 }, fold => tables[fold] = Fitting.Fit(empty, [.. examples.Where(example => example.Fold != fold)]));
            for (var fold = 0; fold < Folds; fold++)
            {
                Books[fold] = Books[fold].With(tables[fold]);
            }

            Whole = tables[Folds] is { } whole ? Whole.With(whole) : Whole;
            fresh = examples.Count(example => example.IsWonBy(tables[example.Fold]));
        }

        return string.Create(CultureInfo.InvariantCulture,
            $"{sheet.Question}: {examples.Count} choices; rules right {Share(examples.Count(RulesAreRight), examples)}, weights on unseen folds {Share(fresh, examples)}, on what they were fitted to {Share(examples.Count(example => example.IsWonBy(Whole[sheet])), examples)}, possible {Share(examples.Count(example => example.IsRight.Contains(true)), examples)}");

        bool RulesAreRight(Example example) => IsTold(sheet)
            ? example.IsRight[(int)ToldAnswer.Kept]
            : sheet == Sheets.Scope ? example.IsRight[example.Clues[1][(int)ScopeClue.Rule] == (int)ScopeVoice.Incident ? 0 : 1]
            : example.IsRight.Where((_, at) => example.Clues[at][(int)PartyClue.Rule] > (int)RuleVoice.Other).Contains(true);
    }

    private bool IsTold(ClueSheet sheet) => sheet == _knowledge.Sheets.EventTold || sheet == _knowledge.Sheets.HarmTold || sheet == _knowledge.Sheets.TalkTold;

    private static string Share(int right, List<Example> examples) => (100.0 * right / Math.Max(1, examples.Count)).ToString("F1", CultureInfo.InvariantCulture) + " %";

    private WeightBook Load(string folder)
    {
        var files = Directory.GetFiles(folder, "*.tsv").Select(path => new KnowledgeFile(WeightTable.Folder + Path.GetFileName(path), File.ReadAllText(path)));
        return WeightBook.Load(files, _knowledge.Sheets.All, []);
    }

    private List<Example> Read(ClueSheet sheet, bool isFirst)
    {
        var countsSilence = sheet == _knowledge.Sheets.EventTold || sheet == _knowledge.Sheets.HarmTold;
        var pipelines = Books.Select(book => new ArticlePipeline(_knowledge.With(isFirst ? book.With(WeightTable.ForCombinations(sheet, [])) : book))).ToArray();
        return [.. _articles.Select((article, at) => (Article: article, Fold: at % Folds))
            .Where(one => countsSilence || one.Article.Claims.Count > 0)
            .AsParallel().AsOrdered().WithDegreeOfParallelism(2)
            .SelectMany(one =>
            {
                var log = new ChoiceLog(sheet);
                pipelines[one.Fold].Show(one.Article.Article, log);
                return log.Examples(one.Article, one.Fold).ToList();
            })];
    }
}
