using FsCheck;
using FsCheck.Fluent;
using JmaCyber.Rules.Tests.Support;

namespace JmaCyber.Rules.Tests;

/// <summary>From where the cases of laws come, and how large they get.</summary>
internal static class Law
{
    /// <summary>The cases of every run that asks for no others; each leg has its own.</summary>
    public const string Seed = Leg.IsSecond ? "20230601,20220601" : "20220601,20230601";

    public const int Size = 30;

    /// <summary>Cases to look at, as a law would be given them.</summary>
    public static IReadOnlyList<T> Sample<T>(Gen<T> given, int cases) => given.Sample(cases, Leg.IsSecond ? new Rnd(20230601, 20220601) : new Rnd(20220601, 20230601), Size);
}
