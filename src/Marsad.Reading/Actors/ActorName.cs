using Marsad.Model;

namespace Marsad.Reading.Actors;

/// <summary>A name of an actor, from <c>actors/names.tsv</c> or <c>actors/persons.tsv</c>.</summary>
/// <param name="Row">The actor's own key; several of these may be coded as one.</param>
/// <param name="Key">The key that claims use.</param>
/// <param name="Sense">How it names the actor: name, force, government, metonym, abbreviation, epithet, person.</param>
/// <param name="From">First day on which the name means this actor, or null.</param>
/// <param name="To">Last such day, or null.</param>
public sealed record ActorName(string Row, ActorKey Key, string Sense, DateOnly? From, DateOnly? To)
{
    /// <summary>Role of a person («foreign-minister»), or null.</summary>
    public string? Role { get; init; }

    /// <summary>True where the name means this actor on a day; true for every day where the day is not known.</summary>
    public bool Holds(DateOnly? day) => day is not { } on || ((From is not { } from || from <= on) && (To is not { } to || on <= to));
}
