using System.Collections.Immutable;
using Marsad.Model;

namespace Marsad.Reading.Actors;

/// <summary>A name of an actor, person or outlet, as the tables under <c>actors/</c> and <c>outlets/</c> list it.</summary>
/// <param name="Row">The row's own key; several of these may be coded as one.</param>
/// <param name="Key">The key that claims use; <c>other</c> where claims use the text's own words; empty where only the article tells.</param>
/// <param name="Sense">How it names the actor: name, force, government, metonym, abbreviation, epithet, generic, person; of an outlet, its kind.</param>
/// <param name="From">First day on which the name means this actor, or null.</param>
/// <param name="To">Last such day, or null.</param>
public sealed record ActorName(string Row, ActorKey Key, string Sense, DateOnly? From, DateOnly? To)
{
    /// <summary>The key of actors whom the codebook does not list.</summary>
    public const string OtherKey = "other";

    /// <summary>Role of a person, or null.</summary>
    public string? Role { get; init; }

    /// <summary>True for an alias that is also a common word: it counts only beside a full name or where the words say what it is.</summary>
    public bool IsWeak { get; init; }

    /// <summary>Usual referents of a general name, by the country that the article is about; of those that hold, the first counts.</summary>
    public ImmutableArray<Referent> Referents { get; init; } = [];

    /// <summary>How a general name finds whom it means, beside those.</summary>
    public GenericManner Manner { get; init; }

    /// <summary>True for a general name, whose referent the article tells («التنظيم»).</summary>
    public bool IsGeneric => Sense == "generic";

    /// <summary>True where the name means this actor on a day; true for every day where the day is not known.</summary>
    public bool Holds(DateOnly? day) => day is not { } on || ((From is not { } from || from <= on) && (To is not { } to || on <= to));

    /// <summary>The key of a claim about the bearer of this name.</summary>
    /// <param name="words">The text's own words.</param>
    public ActorKey KeyFor(ReadOnlySpan<char> words) => Key.Value is OtherKey or "" ? ActorKey.Other(words.ToString()) : Key;
}
