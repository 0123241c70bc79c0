namespace Marsad.Reading.Weighing;

/// <summary>Sees every choice while it is made: the fitter learns weights from what was on the ballot.</summary>
internal interface IChoiceWitness
{
    /// <summary>A choice about a draft is being made.</summary>
    /// <param name="draft">The draft of the claim.</param>
    /// <param name="ballot">Its candidates; valid only during the call.</param>
    /// <typeparam name="TCandidate">What is chosen.</typeparam>
    void Saw<TCandidate>(object draft, Ballot<TCandidate> ballot);

    /// <summary>A draft has become a claim.</summary>
    void Made(object draft, Model.Claim claim);
}
