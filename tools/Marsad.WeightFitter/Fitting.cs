using Marsad.Reading.Weighing;

namespace Marsad.WeightFitter;

/// <summary>Fits the weights of one question: conditional logit over the candidates of each choice, by gradient steps that shrink.</summary>
/// <remarks>
/// Against learning articles by heart: most of the combinations, chosen anew, are left out at each step; weights are
/// pulled to zero, and are the mean of those after each of the later rounds; clues met in fewer than three choices get none. Deterministic: the same examples in the same order
/// give the same weights.
/// </remarks>
internal static class Fitting
{
    private const int Rounds = 12;
    private const int Settling = 6;
    private const double Rate = 0.12;
    private const double Ridge = 0.02;
    private const double Kept = 0.3;
    private const int Thousand = 1000;
    private const int Smallest = 40;
    private const int Fewest = 3;
    private const double Settled = 1e-4;

    /// <summary>The table with weights fitted to the examples.</summary>
    public static WeightTable Fit(WeightTable table, IReadOnlyList<Example> examples)
    {
        var choices = examples.Where(example => example.Teaches).Select(example => (Rows: example.Clues.Select(clues => Indexes(table, clues)).ToArray(), example.IsRight)).ToArray();
        var slopes = new Slopes(table.Length, MetOften(table.Length, choices.Select(choice => choice.Rows)));
        var kept = new bool[table.Templates.Length];
        var order = Enumerable.Range(0, choices.Length).ToArray();
        var random = new Random(1);
        var means = new double[table.Length];
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(order);
            foreach (var at in order)
            {
                for (var template = 0; template < kept.Length; template++)
                {
                    kept[template] = random.NextDouble() < Kept;
                }

                Step(choices[at].Rows, choices[at].IsRight, kept, slopes);
            }

            for (var i = 0; round >= Settling && i < means.Length; i++)
            {
                means[i] += slopes.Weights[i] / (Rounds - Settling);
            }
        }

        return table.With([.. means.Select(weight => (int)Math.Round(weight * Thousand)).Select(weight => Math.Abs(weight) < Smallest ? 0 : weight)]);
    }

    /// <summary>Which clues are met in at least three choices: a clue met once teaches only that choice.</summary>
    private static bool[] MetOften(int length, IEnumerable<int[][]> choices)
    {
        var counts = new int[length];
        foreach (var rows in choices)
        {
            foreach (var index in rows.SelectMany(row => row).Distinct())
            {
                counts[index]++;
            }
        }

        return [.. counts.Select(count => count >= Fewest)];
    }

    private static int[] Indexes(WeightTable table, byte[] clues) => [.. table.Templates.Select(template => template.IndexOf(clues))];

    private static void Step(int[][] rows, IReadOnlyList<bool> isRight, bool[] kept, Slopes slopes)
    {
        var scores = rows.Select(row => Score(row, kept, slopes.Weights)).ToArray();
        var all = Softmax(scores, _ => true);
        var right = Softmax(scores, at => isRight[at]);
        for (var candidate = 0; candidate < rows.Length; candidate++)
        {
            var error = all[candidate] - right[candidate];
            for (var template = 0; template < kept.Length && Math.Abs(error) > Settled; template++)
            {
                if (kept[template])
                {
                    slopes.Descend(rows[candidate][template], error, Ridge, Rate);
                }
            }
        }
    }

    /// <summary>The score by the combinations that are kept, brought to the height that all would give.</summary>
    private static double Score(int[] row, bool[] kept, double[] weights)
    {
        var sum = 0.0;
        for (var template = 0; template < kept.Length; template++)
        {
            sum += kept[template] ? weights[row[template]] : 0;
        }

        return sum / Kept;
    }

    private static double[] Softmax(double[] scores, Func<int, bool> counts)
    {
        var highest = scores.Where((_, at) => counts(at)).Max();
        var shares = scores.Select((score, at) => counts(at) ? Math.Exp(score - highest) : 0).ToArray();
        var sum = shares.Sum();
        return [.. shares.Select(share => share / sum)];
    }
}
