using JmaCyber.Rules;
using JmaCyber.Rules.Json;
using Orleans.TestingHost;

namespace ClaimsCluster.Tests;

/// <summary>Three silos in this process over one database.</summary>
public class TestedCluster : IAsyncLifetime
{
    private readonly DirectoryInfo directory = Directory.CreateTempSubdirectory("claims-cluster-");

    internal string Database => Path.Combine(directory.FullName, "claims.db");

    internal InProcessTestCluster Silos { get; private set; } = null!;

    internal IGrainFactory Grains => Silos.Client;

    private SqliteStorage Storage { get; set; } = null!;

    public async Task InitializeAsync()
    {
        Storage = new SqliteStorage(Database);
        var builder = new InProcessTestClusterBuilder(3);
        builder.Options.ConfigureFileLogging = false;
        builder.ConfigureSilo((_, silo) => Storage.AddTo(silo));

        Configure(builder);
        Silos = builder.Build();
        await Silos.DeployAsync();
    }

    public async Task DisposeAsync()
    {
        await Silos.DisposeAsync();
        await Storage.DisposeAsync();
        directory.Delete(recursive: true);
    }

    protected virtual void Configure(InProcessTestClusterBuilder builder)
    {
    }

    /// <summary>Sends claims of one facility, with their numbers.</summary>
    internal Task<Answer[]> Send(string facility, params (long Number, Claim Claim)[] claims)
        => new ClaimsSender(Grains).SendAsync(facility, [.. claims.Select(one => new Arrival(one.Number, ClaimJson.Write(one.Claim)))]);
}
