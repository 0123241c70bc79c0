using System.Collections.Immutable;

namespace Marsad.Reading.Weighing;

/// <summary>Sees every choice while it is made: the fitter learns weights from what was on the ballot.</summary>
internal interface IChoiceWitness
{
    /// <summary>A choice about a draft is being made.</summary>
    /// <param name="draft">The draft of the claim.</param>
    /// <param name="ballot">Its candidates; valid only during the call.</param>
    /// <typeparam name="TCandidate">What is chosen.</typeparam>
    void Saw<TCandidate>(object draft, Ballot<TCandidate> ballot) => Saw(draft, ballot, []);

    /// <summary>A choice about a draft is being made beside those that were made before for the same question.</summary>
    /// <param name="draft">The draft of the claim.</param>
    /// <param name="ballot">Its candidates; valid only during the call.</param>
    /// <param name="taken">The sides that were chosen before.</param>
    /// <typeparam name="TCandidate">What is chosen.</typeparam>
    void Saw<TCandidate>(object draft, Ballot<TCandidate> ballot, ImmutableArray<Model.ActorKey> taken);

    /// <summary>A draft has become a claim.</summary>
    void Made(object draft, Model.Claim claim);
}
