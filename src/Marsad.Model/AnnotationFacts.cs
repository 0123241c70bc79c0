namespace Marsad.Model;

/// <summary>What an annotation means, as values for programs.</summary>
public abstract record AnnotationFacts
{
    private AnnotationFacts()
    {
    }

    /// <summary>A number.</summary>
    /// <param name="Count">What it counts; a bare number counts exactly itself.</param>
    /// <param name="IsOrdinal">True for "third", false for "three".</param>
    /// <param name="IsShare">True for a percentage, a fraction or a decimal: the bounds are the whole numbers around it.</param>
    public sealed record Number(CountRange Count, bool IsOrdinal, bool IsShare) : AnnotationFacts;

    /// <summary>A date or period.</summary>
    /// <param name="When">The days, or null where they cannot be known.</param>
    /// <param name="IsSince">True for a window that reaches to the article's day ("since …").</param>
    /// <param name="IsDuration">True for a length of time.</param>
    public sealed record Date(DateRange? When, bool IsSince, bool IsDuration) : AnnotationFacts;

    /// <summary>A place.</summary>
    /// <param name="Ref">What it was resolved to.</param>
    public sealed record Place(PlaceRef Ref) : AnnotationFacts;

    /// <summary>An actor, or a person or outlet that stands for one.</summary>
    /// <param name="Key">The key that claims use.</param>
    /// <param name="Sense">How it is named: <c>name</c>, <c>force</c>, <c>government</c>, <c>metonym</c>, <c>person</c>, <c>outlet</c> …</param>
    public sealed record Actor(ActorKey Key, string Sense) : AnnotationFacts;

    /// <summary>A counted or described group of people, or one person.</summary>
    /// <param name="Count">How many.</param>
    /// <param name="Class">Their status, as the words tell it.</param>
    /// <param name="Side">Whose people they are, or null where the words do not tell.</param>
    /// <param name="Harm">The harm that the noun itself names, or null.</param>
    public sealed record People(CountRange Count, VictimClass Class, ActorKey? Side, Harm? Harm) : AnnotationFacts;
}
