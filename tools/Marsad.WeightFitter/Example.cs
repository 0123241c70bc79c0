using System.Collections.Immutable;
using Marsad.Reading.Weighing;

namespace Marsad.WeightFitter;

/// <summary>One choice of the reader, and which of its candidates a person would have taken.</summary>
/// <param name="Fold">Which share of the articles it comes from.</param>
/// <param name="Clues">The clues of each candidate.</param>
/// <param name="IsRight">Whether each candidate is an accepted answer.</param>
/// <param name="Answers">What each candidate stands for: candidates with one answer share their votes.</param>
internal sealed record Example(int Fold, ImmutableArray<byte[]> Clues, ImmutableArray<bool> IsRight, ImmutableArray<string> Answers)
{
    /// <summary>True where it teaches something: some candidate is right and some is not.</summary>
    public bool Teaches => IsRight.Contains(true) && IsRight.Contains(false);

    /// <summary>True where weights choose a right answer.</summary>
    public bool IsWonBy(WeightTable table)
    {
        var scores = Clues.Select(clues => table.Score(clues)).ToArray();
        var votes = Answers.Zip(scores, (answer, score) => (Answer: answer, Votes: Votes.Of(score - scores.Max())))
            .GroupBy(vote => vote.Answer, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Sum(vote => vote.Votes), StringComparer.Ordinal);
        return IsRight[Enumerable.Range(0, Answers.Length).MaxBy(at => votes[Answers[at]])];
    }
}
