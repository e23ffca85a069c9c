using System.Globalization;
using BenchmarkDotNet.Running;
using JmaCyber.Rules.Benchmarks;
using JmaCyber.Rules.Benchmarks.Growth;

if (args is ["growth", var tool, var most, var page])
{
    GrowthRun.Run(tool, int.Parse(most, CultureInfo.InvariantCulture), page);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(DecidingBenchmarks).Assembly).Run(args);
