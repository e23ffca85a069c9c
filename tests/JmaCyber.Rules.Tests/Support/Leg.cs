namespace JmaCyber.Rules.Tests.Support;

/// <summary>
/// Which build of the library a run tests. The first leg goes through every case of the long sweeps; the second, which tests the build for
/// netstandard2.0, draws other random cases than the first, and goes through a part of the sweeps.
/// </summary>
internal static class Leg
{
#if NET10_0_OR_GREATER
    /// <summary>Whether this is the second leg.</summary>
    public const bool IsSecond = false;
#else
    /// <summary>Whether this is the second leg.</summary>
    public const bool IsSecond = true;
#endif

    private const int Apart = 7_000_000;

    /// <summary>A seed that the other leg does not draw from.</summary>
    public static int Seed(int seed) => IsSecond ? seed + Apart : seed;

    /// <summary>Whether a sweep takes the case at a place: the first leg takes every one, the second one in so many.</summary>
    public static bool Takes(int place, int oneIn) => !IsSecond || place % oneIn == 0;
}
