namespace Marsad.Model;

/// <summary>A person that a text names.</summary>
/// <param name="Name">The name as the text writes it.</param>
/// <param name="Id">Id in <c>knowledge/actors/persons.tsv</c>, or null where the knowledge does not list the person.</param>
/// <param name="Actor">For whom the person stood on the article's day, or null where it is not known.</param>
public sealed record PersonRef(string Name, string? Id, ActorKey? Actor);
