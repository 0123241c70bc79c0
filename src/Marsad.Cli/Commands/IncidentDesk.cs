using Marsad.Cli.Terminal;
using Marsad.Model.Incidents;
using Marsad.Observatory;
using Marsad.Observatory.Linking;
using Marsad.Observatory.Registers;
using Marsad.Observatory.Tolls;
using Marsad.Store.Sqlite;

namespace Marsad.Cli.Commands;

/// <summary>What the verbs about incidents share: the screen, the record, and its incidents brought up to date.</summary>
internal sealed class IncidentDesk : IDisposable
{
    private readonly SqliteRecord _record;

    private IncidentDesk(Screen screen, SqliteRecord record, Engine engine, IncidentBook book, RecordTolls tolls) =>
        (Screen, _record, Engine, Book, Tolls) = (screen, record, engine, book, tolls);

    public Screen Screen { get; }

    public Engine Engine { get; }

    public IncidentBook Book { get; }

    public RecordTolls Tolls { get; }

    /// <summary>The registers; their tables are read when they are first asked for.</summary>
    public RecordRegisters Registers => field ??= new RecordRegisters(_record, Book, Engine);

    /// <summary>Opens a record that is there and links what is not linked yet.</summary>
    public static IncidentDesk Open(string file, string? knowledge)
    {
        var screen = Screen.Open(noColour: true);
        var engine = EngineStart.Open(screen, knowledge);
        var record = SqliteRecord.OpenExisting(file);
        try
        {
            var book = new IncidentBook(record, engine, TimeProvider.System);
            Waiting.Show(screen, "linking …", _ => book.BringUpToDate());
            return new IncidentDesk(screen, record, engine, book, new RecordTolls(record, book, engine));
        }
        catch
        {
            record.Dispose();
            screen.Dispose();
            throw;
        }
    }

    /// <summary>The incident with an id or the beginning of one; null, said on standard error, where there is none.</summary>
    public ReconciledIncident? Find(string id)
    {
        var found = Book.Find(id);
        if (found is null)
        {
            Screen.Say($"there is no incident {id}; list them with: marsad incidents");
        }

        return found;
    }

    public void Dispose()
    {
        _record.Dispose();
        Screen.Dispose();
    }
}
