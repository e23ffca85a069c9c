using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace JmaCyber.Rules.Tests;

/// <summary>Checks that a law holds in every generated case.</summary>
/// <remarks>
/// The cases are the same in every run; the environment variable <c>FSCHECK_SEED</c> takes others: <c>random</c>, or the two numbers that a
/// failure prints, <c>seed,gamma</c>.
/// </remarks>
internal static class Law
{
    private const string Variable = "FSCHECK_SEED";
    private const int Size = 30;

    private static readonly Rnd Fixed = new(20220601, 20230601);

    /// <summary>Checks a law in cases that nobody knows how to make smaller.</summary>
    public static void Holds<T>(Gen<T> given, Action<T> law, int cases = 120)
        => Holds(given, static _ => [], law, cases);

    /// <summary>Checks a law, and where it fails looks for the smallest case in which it does.</summary>
    /// <param name="given">What cases there are.</param>
    /// <param name="smaller">Smaller cases to try in the place of one in which the law fails.</param>
    /// <param name="law">Throws where the law does not hold.</param>
    /// <param name="cases">How many cases to try.</param>
    public static void Holds<T>(Gen<T> given, Func<T, IEnumerable<T>> smaller, Action<T> law, int cases = 120)
        => Check.One(Configuration(cases), Prop.ForAll(Arb.From(given, smaller), law));

    /// <summary>Cases to look at, as a law would be given them.</summary>
    public static IReadOnlyList<T> Sample<T>(Gen<T> given, int cases) => given.Sample(cases, Fixed, Size);

    private static Config Configuration(int cases)
    {
        Config config = Config.QuickThrowOnFailure.WithMaxTest(cases).WithStartSize(1).WithEndSize(Size).WithQuietOnSuccess(true);
        string? asked = Environment.GetEnvironmentVariable(Variable);
        if (string.Equals(asked, "random", StringComparison.OrdinalIgnoreCase))
        {
            return config;
        }

        Rnd seed = asked is { Length: > 0 } ? Parse(asked) : Fixed;
        return config.WithReplay(FSharpOption<Replay>.Some(new Replay(seed, FSharpOption<int>.None)));
    }

    private static Rnd Parse(string seed)
    {
        ulong[] numbers = seed.Trim('(', ')').Split(',').Take(2).Select(number => ulong.Parse(number, CultureInfo.InvariantCulture)).ToArray();
        return numbers.Length == 2 ? new Rnd(numbers[0], numbers[1]) : new Rnd(numbers[0]);
    }
}
