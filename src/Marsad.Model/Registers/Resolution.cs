namespace Marsad.Model.Registers;

/// <summary>A resolution that the knowledge lists.</summary>
/// <param name="Body">Whose it is.</param>
/// <param name="Number">Its number.</param>
/// <param name="Adopted">The day it was passed, or null.</param>
/// <param name="Conflict">The conflict it is about: a country, or a name such as gaza; may be empty.</param>
/// <param name="English">What it is about, in English.</param>
/// <param name="Arabic">The same in Arabic.</param>
/// <param name="Authorises">What it allows or orders, or empty.</param>
/// <param name="Expires">The day it runs out, or null.</param>
/// <param name="Renews">Number of the resolution it renews, or null.</param>
public sealed record Resolution(ActorKey Body, long Number, DateOnly? Adopted, string Conflict, string English, string Arabic, string Authorises, DateOnly? Expires, long? Renews);
