using System.Collections.Immutable;
using System.Text.Json;
using Marsad.Model;

namespace Marsad.Store.Sqlite;

/// <summary>Removed passages as they stand in their column: a JSON array of start, length and reason.</summary>
internal static class RemovedColumn
{
    public static string Write(ImmutableArray<RemovedPassage> removed) =>
        JsonSerializer.Serialize(removed.Select(passage => new Passage(passage.Span.Start, passage.Span.Length, passage.Reason)));

    public static ImmutableArray<RemovedPassage> Read(string column) =>
    [
        .. JsonSerializer.Deserialize<Passage[]>(column)!.Select(passage =>
            new RemovedPassage(new TextSpan(passage.At, passage.At + passage.Length), passage.Reason)),
    ];

    private sealed record Passage(int At, int Length, string Reason);
}
