using System.Collections.Immutable;
using Marsad.Model;
using Marsad.Reading.Choosing;
using Marsad.Reading.Weighing;

namespace Marsad.WeightFitter;

/// <summary>Keeps what was on the ballots for one question in one article, and the claims that came of them.</summary>
internal sealed class ChoiceLog(ClueSheet sheet) : IChoiceWitness
{
    private readonly Dictionary<object, SortedList<int, KeptBallot>> _ballots = new(ReferenceEqualityComparer.Instance);
    private readonly List<(object Draft, Claim Claim)> _claims = [];

    /// <inheritdoc/>
    public void Saw<TCandidate>(object draft, Ballot<TCandidate> ballot, ImmutableArray<ActorKey> taken)
    {
        if (ballot.Table.Sheet == sheet)
        {
            if (!_ballots.TryGetValue(draft, out var turns))
            {
                _ballots.Add(draft, turns = []);
            }

            turns[taken.Length] = new KeptBallot([.. ballot.Candidates.Select(candidate => (object?)candidate)], [.. Enumerable.Range(0, ballot.Candidates.Count).Select(at => ballot.CluesOf(at).ToArray())], taken);
        }
    }

    /// <inheritdoc/>
    public void Made(object draft, Claim claim) => _claims.Add((draft, claim));

    /// <summary>The choices about claims of a coded article: those that a person coded too, and, where the question is whether a claim is told, the others.</summary>
    public IEnumerable<Example> Examples(GoldArticle article, int fold)
    {
        var met = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (var gold in article.Claims)
        {
            var nearest = _claims.Where(made => gold.Tells(made.Claim)).OrderBy(made => gold.GapTo(made.Claim)).FirstOrDefault();
            if (nearest.Draft is { } draft && _ballots.TryGetValue(draft, out var turns) && (met.Add(draft) || !IsTold))
            {
                foreach (var ballot in turns.Values)
                {
                    yield return ExampleOf(ballot, fold, candidate => Answers.Accept(sheet, gold, nearest.Claim, candidate, ballot.Taken));
                }
            }
        }

        foreach (var (draft, claim) in _claims.Where(made => IsTold && !met.Contains(made.Draft) && !article.Claims.Any(gold => gold.MayTell(made.Claim))))
        {
            if (_ballots.TryGetValue(draft, out var turns))
            {
                yield return ExampleOf(turns.Values[0], fold, candidate => candidate is ToldAnswer.Dropped);
            }
        }
    }

    private bool IsTold => sheet.Dimensions[0].Name == "answer";

    private static Example ExampleOf(KeptBallot ballot, int fold, Func<object?, bool> isRight) =>
        new(fold, ballot.Clues, [.. ballot.Candidates.Select(isRight)], [.. ballot.Candidates.Select(Answers.NameOf)]);

    /// <summary>A ballot as it was when a choice was made, and what had been chosen before.</summary>
    private sealed record KeptBallot(ImmutableArray<object?> Candidates, ImmutableArray<byte[]> Clues, ImmutableArray<ActorKey> Taken);
}
