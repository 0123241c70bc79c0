namespace Marsad.Reading.Actors;

/// <summary>Whom a general name usually means in news of a country.</summary>
/// <param name="Country">The country's key.</param>
/// <param name="Key">The actor's key; <c>other</c> for nobody in particular.</param>
/// <param name="From">First year in which it means them, or null.</param>
/// <param name="To">Last such year, or null.</param>
public sealed record Referent(string Country, string Key, int? From, int? To)
{
    /// <summary>True where the name means them on a day; of a day that is not known, where no year bounds it.</summary>
    public bool Holds(DateOnly? day) => day is { } on ? (From is not { } from || on.Year >= from) && (To is not { } to || on.Year <= to) : From is null && To is null;
}
