using Microsoft.Data.Sqlite;

namespace Marsad.Store.Sqlite;

/// <summary>A statement compiled once and run many times. Its parameters are <c>@0</c>, <c>@1</c> … in the order of the values.</summary>
internal sealed class PreparedStatement : IDisposable
{
    private readonly SqliteCommand _command;

    public PreparedStatement(SqliteConnection connection, string sql, int parameters)
    {
        _command = connection.CreateCommand();
        _command.CommandText = sql;
        for (var at = 0; at < parameters; at++)
        {
            _command.Parameters.Add(new SqliteParameter { ParameterName = "@" + at });
        }
    }

    /// <summary>Runs it.</summary>
    public void Execute(params ReadOnlySpan<object?> values)
    {
        Bind(values);
        _command.ExecuteNonQuery();
    }

    /// <summary>Runs it and gives the first column of its first row.</summary>
    public long ExecuteNumber(params ReadOnlySpan<object?> values)
    {
        Bind(values);
        return (long)_command.ExecuteScalar()!;
    }

    /// <summary>Runs it and reads its first row; null where there is none.</summary>
    public T? ReadFirst<T>(Func<SqliteDataReader, T> read, params ReadOnlySpan<object?> values)
        where T : class
    {
        Bind(values);
        using var reader = _command.ExecuteReader();
        return reader.Read() ? read(reader) : null;
    }

    public void Dispose() => _command.Dispose();

    private void Bind(ReadOnlySpan<object?> values)
    {
        for (var at = 0; at < values.Length; at++)
        {
            _command.Parameters[at].Value = values[at] ?? DBNull.Value;
        }
    }
}
