using Marsad.Incidents.Syndication;
using Marsad.Store;
using Marsad.Store.Sqlite;

namespace Marsad.Observatory.Syndication;

/// <summary>Finds which articles of a record carry the same text. The same articles give the same origins.</summary>
/// <param name="record">The record.</param>
/// <param name="fold">Folds one word.</param>
public sealed class FindOrigins(SqliteRecord record, Func<string, string> fold)
{
    private readonly WireTextMaker _maker = new(fold);

    /// <summary>The origins of all articles of the record.</summary>
    /// <param name="stop">Stops between two articles.</param>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public Origins Run(CancellationToken stop) => Syndicator.Group(record.Texts().Select(text =>
    {
        stop.ThrowIfCancellationRequested();
        return _maker.Of(text);
    }));
}
