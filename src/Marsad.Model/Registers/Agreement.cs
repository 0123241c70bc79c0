using System.Collections.Immutable;

namespace Marsad.Model.Registers;

/// <summary>A ceasefire or agreement that the knowledge lists.</summary>
/// <param name="Id">Its id.</param>
/// <param name="English">Its name in English.</param>
/// <param name="Arabic">Its name in Arabic.</param>
/// <param name="Conflict">The conflict it is about: a country, or a name such as gaza; may be empty.</param>
/// <param name="Kind">What kind: truce, political, withdrawal, evacuation, framework.</param>
/// <param name="Signed">The day it was made, or null.</param>
/// <param name="InForce">The day it began to bind, or null.</param>
/// <param name="Ends">The day it ended, or null.</param>
/// <param name="Parties">Whom it binds.</param>
/// <param name="Guarantors">Who stands surety.</param>
/// <param name="Excluded">Whom it leaves out.</param>
/// <param name="Areas">Ids of the places where it holds.</param>
public sealed record Agreement(
    string Id, string English, string Arabic, string Conflict, string Kind, DateOnly? Signed, DateOnly? InForce, DateOnly? Ends,
    ImmutableArray<ActorKey> Parties, ImmutableArray<ActorKey> Guarantors, ImmutableArray<ActorKey> Excluded, ImmutableArray<string> Areas);
