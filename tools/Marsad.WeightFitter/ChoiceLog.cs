using System.Collections.Immutable;
using Marsad.Model;
using Marsad.Reading.Choosing;
using Marsad.Reading.Weighing;

namespace Marsad.WeightFitter;

/// <summary>Keeps what was on the ballots for one question in one article, and the claims that came of them.</summary>
internal sealed class ChoiceLog(ClueSheet sheet) : IChoiceWitness
{
    private readonly Dictionary<object, (ImmutableArray<object?> Candidates, ImmutableArray<byte[]> Clues)> _ballots = new(ReferenceEqualityComparer.Instance);
    private readonly List<(object Draft, Claim Claim)> _claims = [];

    /// <inheritdoc/>
    public void Saw<TCandidate>(object draft, Ballot<TCandidate> ballot)
    {
        if (ballot.Table.Sheet == sheet)
        {
            _ballots[draft] = ([.. ballot.Candidates.Select(candidate => (object?)candidate)], [.. Enumerable.Range(0, ballot.Candidates.Count).Select(at => ballot.CluesOf(at).ToArray())]);
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
            if (nearest.Draft is { } draft && _ballots.TryGetValue(draft, out var ballot) && (met.Add(draft) || !IsTold))
            {
                yield return ExampleOf(ballot, fold, candidate => Answers.Accept(sheet, gold, nearest.Claim, candidate));
            }
        }

        foreach (var (draft, claim) in _claims.Where(made => IsTold && !met.Contains(made.Draft) && !article.Claims.Any(gold => gold.MayTell(made.Claim))))
        {
            if (_ballots.TryGetValue(draft, out var ballot))
            {
                yield return ExampleOf(ballot, fold, candidate => candidate is ToldAnswer.Dropped);
            }
        }
    }

    private bool IsTold => sheet.Dimensions[0].Name == "answer";

    private static Example ExampleOf((ImmutableArray<object?> Candidates, ImmutableArray<byte[]> Clues) ballot, int fold, Func<object?, bool> isRight) =>
        new(fold, ballot.Clues, [.. ballot.Candidates.Select(isRight)], [.. ballot.Candidates.Select(Answers.NameOf)]);
}
