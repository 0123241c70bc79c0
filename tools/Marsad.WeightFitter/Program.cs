using System.Globalization;
using System.Text;
using Marsad.Observatory.Knowledge;
using Marsad.Reading;
using Marsad.WeightFitter;

string? only = null, keep = null;
var rest = args.AsSpan();
while (rest is ["--question" or "--folds", var value, ..])
{
    (only, keep) = rest[0] == "--question" ? (value, keep) : (only, value);
    rest = rest[2..];
}

if (rest is not [var folder, .. var paths] || paths.Length == 0)
{
    Console.Error.WriteLine("Usage: Marsad.WeightFitter [--folds FOLDER] [--question QUESTION] KNOWLEDGE GOLD...");
    Console.Error.WriteLine("Fits the weights under KNOWLEDGE/weights to coded articles (JSON Lines in the format of the codebook) and writes them there.");
    Console.Error.WriteLine("  --folds     keep the weights of each fold in FOLDER/N/weights, and begin from those that are there");
    Console.Error.WriteLine("  --question  fit one question; the weights of the others stay");
    return 2;
}

var knowledge = KnowledgeBase.Compile(KnowledgeFolder.Load(folder)).Knowledge;
var combinations = File.ReadLines(Path.Combine(folder, "weights", "combinations.tsv"))
    .Where(line => line.Length > 0 && line[0] != '#').Skip(1).Select(line => line.Split('\t')).ToLookup(cells => cells[0], cells => cells[1]);
var articles = paths.ToArray().SelectMany(GoldArticle.Read).ToList();
var desk = new FoldDesk(knowledge, articles, only is null ? null : keep);
foreach (var sheet in knowledge.Sheets.All.Where(sheet => combinations.Contains(sheet.Question) && (only is null || sheet.Question == only)))
{
    Console.WriteLine(desk.Fit(sheet, combinations[sheet.Question]));
    Write(Path.Combine(folder, "weights"), desk.Whole, sheet.Question);
    for (var fold = 0; keep is not null && fold < FoldDesk.Folds; fold++)
    {
        Write(Path.Combine(keep, fold.ToString(CultureInfo.InvariantCulture), "weights"), desk.Books[fold], sheet.Question);
    }

    void Write(string where, Marsad.Reading.Weighing.WeightBook book, string question)
    {
        Directory.CreateDirectory(where);
        File.WriteAllText(Path.Combine(where, question + ".tsv"), "clues\tweight\n" + book[sheet].Write(), new UTF8Encoding(false));
    }
}

return 0;
