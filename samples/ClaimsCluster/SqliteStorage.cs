using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Configuration;

namespace ClaimsCluster;

/// <summary>
/// The state of grains in one SQLite file, for silos on one machine. With several machines, set another database that Orleans' ADO.NET provider knows, with its
/// own scripts; the grains stay as they are.
/// </summary>
public sealed class SqliteStorage : DbDataSource
{
    // The provider asks the table OrleansQuery for its queries, and these are what it asks for. A write names the version that it replaces: where another has
    // written meanwhile, it changes nothing and returns the version it was given, by which the provider knows, and the grain is read anew.
    private const string Schema = """
        PRAGMA journal_mode = WAL;

        CREATE TABLE IF NOT EXISTS ClaimId (Id TEXT PRIMARY KEY, Facility TEXT NOT NULL) WITHOUT ROWID;

        CREATE TABLE IF NOT EXISTS OrleansStorage (
            ServiceId TEXT NOT NULL, GrainTypeString TEXT NOT NULL, GrainIdExtensionString TEXT NOT NULL, PayloadBinary BLOB, Version INTEGER NOT NULL,
            PRIMARY KEY (ServiceId, GrainTypeString, GrainIdExtensionString)) WITHOUT ROWID;

        CREATE TABLE IF NOT EXISTS OrleansQuery (QueryKey TEXT PRIMARY KEY, QueryText TEXT NOT NULL);

        INSERT OR REPLACE INTO OrleansQuery VALUES ('ReadFromStorageKey', '
            SELECT PayloadBinary, Version FROM OrleansStorage
            WHERE ServiceId = @ServiceId AND GrainTypeString = @GrainTypeString AND GrainIdExtensionString = @GrainIdExtensionString');

        INSERT OR REPLACE INTO OrleansQuery VALUES ('WriteToStorageKey', '
            INSERT INTO OrleansStorage VALUES (@ServiceId, @GrainTypeString, @GrainIdExtensionString, @PayloadBinary, 1)
            ON CONFLICT DO UPDATE SET PayloadBinary = @PayloadBinary, Version = Version + 1 WHERE Version = @GrainStateVersion
            RETURNING Version AS NewGrainStateVersion;
            SELECT @GrainStateVersion AS NewGrainStateVersion WHERE changes() = 0');

        INSERT OR REPLACE INTO OrleansQuery VALUES ('ClearStorageKey', '
            UPDATE OrleansStorage SET PayloadBinary = NULL, Version = Version + 1
            WHERE ServiceId = @ServiceId AND GrainTypeString = @GrainTypeString AND GrainIdExtensionString = @GrainIdExtensionString AND Version = @GrainStateVersion
            RETURNING Version AS NewGrainStateVersion;
            SELECT @GrainStateVersion AS NewGrainStateVersion WHERE changes() = 0');
        """;

    /// <summary>Opens a file, or makes it.</summary>
    /// <exception cref="SqliteException">The file is no database, or cannot be written.</exception>
    public SqliteStorage(string file)
    {
        ConnectionString = new SqliteConnectionStringBuilder { DataSource = file }.ConnectionString;
        using DbConnection connection = OpenConnection();
        Execute(connection, Schema);
    }

    /// <inheritdoc/>
    public override string ConnectionString { get; }

    /// <summary>Keeps the state of a silo's grains here.</summary>
    public void AddTo(ISiloBuilder silo)
    {
        silo.Services.AddSingleton(this);
        silo.AddAdoNetGrainStorageAsDefault((AdoNetGrainStorageOptions options) =>
        {
            options.Invariant = "System.Data.SQLite"; // The name that Orleans has for SQLite, whichever the driver.
            options.DataSource = this;
        });
    }

    /// <summary>The facility that used the id of a claim first, in the whole cluster: the one given, unless another did before.</summary>
    public string OwnerOf(string claim, string facility)
    {
        using DbConnection connection = OpenConnection();
        using DbCommand command = Command(connection, "INSERT INTO ClaimId VALUES (@Id, @Facility) ON CONFLICT DO UPDATE SET Facility = Facility RETURNING Facility");
        command.Parameters.Add(new SqliteParameter("@Id", claim));
        command.Parameters.Add(new SqliteParameter("@Facility", facility));
        return (string)command.ExecuteScalar()!;
    }

    /// <inheritdoc/>
    protected override DbConnection CreateDbConnection()
    {
        var created = new SqliteConnection(ConnectionString);

        // Silos write at the same time and SQLite takes one writer: wait in SQLite, in milliseconds, as the driver's own wait is 150 of them. What is
        // written outlives the process; to outlive a power cut as well, leave synchronous FULL.
        created.StateChange += (_, change) =>
        {
            if (change.CurrentState == ConnectionState.Open)
            {
                Execute(created, "PRAGMA busy_timeout = 5000; PRAGMA synchronous = NORMAL");
            }
        };
        return created;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        // Connections are kept open for the next in need; the last to close folds the log into the file.
        using var connection = new SqliteConnection(ConnectionString);
        SqliteConnection.ClearPool(connection);
        base.Dispose(disposing);
    }

    private static void Execute(DbConnection connection, string sql)
    {
        using DbCommand command = Command(connection, sql);
        command.ExecuteNonQuery();
    }

    private static DbCommand Command(DbConnection connection, string sql)
    {
        DbCommand command = connection.CreateCommand();
        command.CommandText = sql;
        return command;
    }
}
