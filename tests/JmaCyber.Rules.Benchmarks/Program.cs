using BenchmarkDotNet.Running;
using JmaCyber.Rules.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(DecidingBenchmarks).Assembly).Run(args);
