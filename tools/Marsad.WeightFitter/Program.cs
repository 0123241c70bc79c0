using System.Globalization;
using System.Text;
using Marsad.Observatory.Knowledge;
using Marsad.Reading;
using Marsad.Reading.Choosing;
using Marsad.Reading.Weighing;
using Marsad.WeightFitter;

var only = args is ["--question", var question, ..] ? question : null;
if ((only is null ? args : args[2..]) is not [var folder, .. var paths] || paths.Length == 0)
{
    Console.Error.WriteLine("Usage: Marsad.WeightFitter [--question QUESTION] KNOWLEDGE GOLD...");
    Console.Error.WriteLine("Fits the weights under KNOWLEDGE/weights to coded articles (JSON Lines in the format of the codebook) and writes them there.");
    return 2;
}

const int Folds = 5;
var shipped = KnowledgeBase.Compile(KnowledgeFolder.Load(folder)).Knowledge;
var knowledge = only is null ? shipped.With(WeightBook.Empty) : shipped;
var combinations = File.ReadLines(Path.Combine(folder, "weights", "combinations.tsv"))
    .Where(line => line.Length > 0 && line[0] != '#').Skip(1).Select(line => line.Split('\t')).ToLookup(cells => cells[0], cells => cells[1]);
var articles = paths.SelectMany(GoldArticle.Read).ToList();
foreach (var sheet in knowledge.Sheets.All.Where(sheet => combinations.Contains(sheet.Question) && (only is null || sheet.Question == only)))
{
    var pipeline = new ArticlePipeline(knowledge);
    var examples = articles.SelectMany((article, at) =>
    {
        var log = new ChoiceLog(sheet);
        pipeline.Show(article.Article, log);
        return log.Examples(article, at % Folds);
    }).ToList();
    var empty = WeightTable.ForCombinations(sheet, combinations[sheet.Question]);
    var table = Fitting.Fit(empty, examples);
    var fresh = Enumerable.Range(0, Folds).Sum(fold => Right(Fitting.Fit(empty, [.. examples.Where(example => example.Fold != fold)]), examples.Where(example => example.Fold == fold)));
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"{sheet.Question}: {examples.Count} choices; rules right {Share(examples.Count(RulesAreRight), examples)}, weights on unseen folds {Share(fresh, examples)}, on what they were fitted to {Share(Right(table, examples), examples)}, possible {Share(examples.Count(example => example.IsRight.Contains(true)), examples)}"));
    File.WriteAllText(Path.Combine(folder, "weights", sheet.Question + ".tsv"), "clues\tweight\n" + table.Write(), new UTF8Encoding(false));
    knowledge = knowledge.With(knowledge.Weights.With(table));

    bool RulesAreRight(Example example) => sheet == knowledge.Sheets.EventTold || sheet == knowledge.Sheets.HarmTold
        ? example.IsRight[(int)ToldAnswer.Kept]
        : example.IsRight.Where((_, at) => example.Clues[at][(int)PartyClue.Rule] > (int)RuleVoice.Other).Contains(true);
}

return 0;

static string Share(int right, List<Example> examples) => (100.0 * right / Math.Max(1, examples.Count)).ToString("F1", CultureInfo.InvariantCulture) + " %";

static int Right(WeightTable table, IEnumerable<Example> examples) => examples.Count(example => example.IsWonBy(table));
