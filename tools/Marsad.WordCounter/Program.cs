using System.Globalization;
using Marsad.Model;
using Marsad.Observatory;
using Marsad.Observatory.Knowledge;

// Counts in how many articles each word stands, as linking sees words, and prints the table knowledge/linking/words.tsv:
//   dotnet run --project tools/Marsad.WordCounter -- KNOWLEDGE FEWEST PATH…
if (args is not [var folder, var fewestText, .. var paths] || paths.Length == 0 || !int.TryParse(fewestText, CultureInfo.InvariantCulture, out var fewest))
{
    Console.Error.WriteLine("usage: Marsad.WordCounter KNOWLEDGE FEWEST PATH…");
    return 2;
}

var engine = Engine.Open(KnowledgeFolder.Find(folder));
var counts = new Dictionary<string, int>(StringComparer.Ordinal);
var articles = 0;
foreach (var intake in engine.Inputs(paths))
{
    if (intake is Intake.Accepted { Article: var article })
    {
        articles++;
        foreach (var word in engine.Wording(article).SelectMany(sentence => sentence.Words).Distinct(StringComparer.Ordinal))
        {
            counts[word] = counts.GetValueOrDefault(word) + 1;
        }
    }
}

Console.WriteLine("word\tarticles");
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"*\t{articles}"));
foreach (var (word, count) in counts.Where(pair => pair.Value >= fewest && !char.IsAsciiDigit(pair.Key[0])).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal))
{
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{word}\t{count}"));
}

return 0;
