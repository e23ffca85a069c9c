using FsCheck.Xunit;

namespace JmaCyber.Rules.Tests;

/// <summary>A law: it holds in every generated case, and where it does not, the smallest case in which it fails is shown.</summary>
/// <remarks>
/// The cases are the same in every run; the environment variable <c>FSCHECK_SEED</c> takes others: <c>random</c>, or the numbers that a failure
/// prints, <c>seed,gamma</c> for the whole run and <c>seed,gamma,size</c> for the step at which it failed.
/// </remarks>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LawAttribute : PropertyAttribute
{
    public LawAttribute()
    {
        Arbitrary = [typeof(Cases)];
        MaxTest = 120;
        StartSize = 1;
        EndSize = Law.Size;
        QuietOnSuccess = true;
        Replay = Environment.GetEnvironmentVariable("FSCHECK_SEED") switch
        {
            null or "" => Law.Seed,
            string asked when string.Equals(asked, "random", StringComparison.OrdinalIgnoreCase) => null,
            string asked => asked,
        };
    }
}
