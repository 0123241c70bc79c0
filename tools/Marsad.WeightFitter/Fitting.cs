using Marsad.Reading.Weighing;

namespace Marsad.WeightFitter;

/// <summary>Fits the weights of one question: conditional logit over the candidates of each choice, by stochastic gradient steps that shrink, with ridge.</summary>
/// <remarks>Deterministic: the same examples in the same order give the same weights.</remarks>
internal static class Fitting
{
    private const int Rounds = 30;
    private const double Rate = 0.25;
    private const double Ridge = 0.0006;
    private const int Thousand = 1000;
    private const int Smallest = 20;

    /// <summary>The table with weights fitted to the examples.</summary>
    public static WeightTable Fit(WeightTable table, IReadOnlyList<Example> examples)
    {
        var features = examples.Where(example => example.Teaches).Select(example => (Rows: example.Clues.Select(clues => Indexes(table, clues)).ToArray(), example.IsRight)).ToArray();
        var weights = new double[table.Length];
        var squares = new double[table.Length];
        var order = Enumerable.Range(0, features.Length).ToArray();
        var random = new Random(1);
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(order);
            foreach (var at in order)
            {
                Step(features[at].Rows, features[at].IsRight, weights, squares);
            }
        }

        return table.With([.. weights.Select(weight => (int)Math.Round(weight * Thousand)).Select(weight => Math.Abs(weight) < Smallest ? 0 : weight)]);
    }

    private static int[] Indexes(WeightTable table, byte[] clues) => [.. table.Templates.Select(template => template.IndexOf(clues))];

    private static void Step(int[][] rows, IReadOnlyList<bool> isRight, double[] weights, double[] squares)
    {
        var scores = rows.Select(row => row.Sum(index => weights[index])).ToArray();
        var all = Softmax(scores, _ => true);
        var right = Softmax(scores, at => isRight[at]);
        for (var candidate = 0; candidate < rows.Length; candidate++)
        {
            var error = all[candidate] - right[candidate];
            if (Math.Abs(error) < 1e-4)
            {
                continue;
            }

            foreach (var index in rows[candidate])
            {
                var gradient = error + (Ridge * weights[index]);
                squares[index] += gradient * gradient;
                weights[index] -= Rate * gradient / (1 + Math.Sqrt(squares[index]));
            }
        }
    }

    private static double[] Softmax(double[] scores, Func<int, bool> counts)
    {
        var highest = scores.Where((_, at) => counts(at)).Max();
        var shares = scores.Select((score, at) => counts(at) ? Math.Exp(score - highest) : 0).ToArray();
        var sum = shares.Sum();
        return [.. shares.Select(share => share / sum)];
    }
}
