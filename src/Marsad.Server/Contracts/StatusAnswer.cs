namespace Marsad.Server.Contracts;

/// <summary>Answer of <c>GET /api/status</c>.</summary>
/// <param name="Product">Always <c>Marsad</c>.</param>
/// <param name="Version">Version of the server.</param>
/// <param name="Engine">Version of the engine that this installation reads with.</param>
/// <param name="Knowledge">Version of the knowledge that it reads with.</param>
/// <param name="Articles">Articles in the record.</param>
/// <param name="Claims">Claims in the record.</param>
public sealed record StatusAnswer(string Product, string Version, string Engine, string Knowledge, long Articles, long Claims);
