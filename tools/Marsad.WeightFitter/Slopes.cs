namespace Marsad.WeightFitter;

/// <summary>The weights while they are being fitted, each with a step that shrinks by how far it has moved (Adagrad).</summary>
/// <param name="length">Number of weights.</param>
/// <param name="isMet">Which of them are fitted; the others stay zero.</param>
internal sealed class Slopes(int length, bool[] isMet)
{
    private readonly double[] _squares = new double[length];

    /// <summary>The weights.</summary>
    public double[] Weights { get; } = new double[length];

    /// <summary>Moves a weight against its error.</summary>
    public void Descend(int index, double error, double ridge, double rate)
    {
        if (!isMet[index])
        {
            return;
        }

        var gradient = error + (ridge * Weights[index]);
        _squares[index] += gradient * gradient;
        Weights[index] -= rate * gradient / (1 + Math.Sqrt(_squares[index]));
    }
}
