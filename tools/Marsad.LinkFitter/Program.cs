using System.Collections.Immutable;
using System.Globalization;
using Marsad.Incidents.Linking;
using Marsad.Incidents.Syndication;
using Marsad.LinkFitter;
using Marsad.Observatory;
using Marsad.Observatory.Knowledge;
using Marsad.Observatory.Linking;
using Marsad.Store.Sqlite;

// Looks for better weights of the linking clues, one clue at a time, and prints knowledge/linking/clues.tsv with them:
//   dotnet run --project tools/Marsad.LinkFitter -- KNOWLEDGE RECORD ROUNDS GOLD.json…
if (args is not [var folder, var file, var roundsText, .. var golds] || golds.Length == 0 || !int.TryParse(roundsText, CultureInfo.InvariantCulture, out var rounds))
{
    Console.Error.WriteLine("usage: Marsad.LinkFitter KNOWLEDGE RECORD ROUNDS GOLD.json…");
    return 2;
}

var engine = Engine.Open(KnowledgeFolder.Find(folder));
var ranks = LinkingKnowledge.Ranks(engine.Files);
var maker = new RecordTellings(engine);
using var record = SqliteRecord.OpenExisting(file);
var tellings = record.Articles(record.Texts().Select(text => text.Key)).SelectMany(article => maker.Of(article)).ToImmutableArray();
var sets = golds.Select(path => GoldIncident.Read(path).ToImmutableArray()).ToList();
ImmutableArray<GoldIncident> all = [.. sets.SelectMany(set => set)];
var weights = LinkingKnowledge.Weights(engine.Files);
var best = Score(all, weights);
Say($"{tellings.Length} tellings; start", weights, best);
int[] steps = [400, 200, 100];
for (var round = 0; round < rounds; round++)
{
    foreach (var clue in Clue.All)
    {
        foreach (var step in (int[])[steps[Math.Min(round, 2)], -steps[Math.Min(round, 2)]])
        {
            var tried = weights.With(clue, weights.Of(clue) + step);
            if (Score(all, tried) is var score && score.Worth > best.Worth + 0.0005)
            {
                (weights, best) = (tried, score);
                Say($"round {round} {clue} {weights.Of(clue)}", weights, best);
                break;
            }
        }
    }
}

foreach (var line in engine.Files.Single(known => known.Path == "linking/clues.tsv").Content.TrimEnd('\n').Split('\n'))
{
    var cells = line.Split('\t');
    Console.WriteLine(Clue.All.Contains(cells[0]) ? string.Create(CultureInfo.InvariantCulture, $"{cells[0]}\t{weights.Of(cells[0])}\t{cells[2]}") : line);
}

return 0;

LinkScore Score(ImmutableArray<GoldIncident> gold, LinkWeights tried) =>
    LinkScore.Of(gold, new Linker(tried, PassageSketch.Shared).Link(tellings, []), ranks);

void Say(string what, LinkWeights tried, LinkScore score)
{
    var each = string.Join("  ", sets.Select(set => Score(set, tried)).Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.F1:F3}/{one.Met:F3}")));
    Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: F1 {score.F1:F4} figures {score.Met:F3} crowd {score.Crowd:F3}  each {each}"));
}
