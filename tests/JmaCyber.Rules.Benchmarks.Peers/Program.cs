using BenchmarkDotNet.Running;
using JmaCyber.Rules.Benchmarks.Peers;

if (args is ["turns", ..])
{
    InTurns.Run(args is [_, var claims] ? int.Parse(claims, System.Globalization.CultureInfo.InvariantCulture) : 100_000);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(PeerBenchmarks).Assembly).Run(args);
