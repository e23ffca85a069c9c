using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ClaimsCluster;

/// <summary>Silos on this machine, in this process. They talk over TCP, as they would from machine to machine.</summary>
public sealed class LocalCluster : IAsyncDisposable
{
    private readonly List<IHost> silos = [];

    private LocalCluster()
    {
    }

    /// <summary>Where grains are found; any silo reaches all of them.</summary>
    public IGrainFactory Grains => silos[0].Services.GetRequiredService<IGrainFactory>();

    /// <summary>Starts silos that keep their grains' state in one place.</summary>
    public static async Task<LocalCluster> StartAsync(int count, SqliteStorage storage)
    {
        var cluster = new LocalCluster();
        int[] ports = FreePorts(2 * count);
        var first = new IPEndPoint(IPAddress.Loopback, ports[0]);
        for (int index = 0; index < count; index++)
        {
            HostApplicationBuilder builder = Host.CreateApplicationBuilder();
            builder.Logging.ClearProviders();
            (int siloPort, int gatewayPort) = (ports[2 * index], ports[(2 * index) + 1]);
            builder.UseOrleans(silo => storage.AddTo(silo.UseLocalhostClustering(siloPort, gatewayPort, first)));
            IHost host = builder.Build();
            cluster.silos.Add(host);
            await host.StartAsync();
        }

        return cluster;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (IHost silo in Enumerable.Reverse(silos))
        {
            await silo.StopAsync();
            silo.Dispose();
        }
    }

    private static int[] FreePorts(int count)
    {
        TcpListener[] listeners = [.. Enumerable.Range(0, count).Select(_ => new TcpListener(IPAddress.Loopback, 0))];
        foreach (TcpListener listener in listeners)
        {
            listener.Start();
        }

        int[] ports = [.. listeners.Select(listener => ((IPEndPoint)listener.LocalEndpoint).Port)];
        foreach (TcpListener listener in listeners)
        {
            listener.Dispose();
        }

        return ports;
    }
}
