using JmaCyber.Rules.Json;
using JmaCyber.Rules.Tests.Oracle;

namespace JmaCyber.Rules.Tests.Json;

/// <summary>Text that is no Unicode is refused, never mended.</summary>
public sealed class LoneSurrogateTests
{
    [Fact]
    public void A_claim_as_text_with_a_lone_surrogate_is_refused()
    {
        // Built here: a test's data may not survive the runner with one.
        foreach (string id in new[] { "\ud800", "\udc00", "x\udc00\ud800y" })
        {
            string json = OracleExamples.OfTheContract().ToJsonString().Replace("2024-0001", id, StringComparison.Ordinal);

            Assert.True(ClaimJson.Read(json).IsT1);
        }
    }

    [Fact]
    public void A_program_as_text_with_a_lone_surrogate_is_refused()
        => Assert.True(ProgramJson.Read(NaiveScheme.BuiltInProgram().ToJsonString().Replace("current", "\ud800", StringComparison.Ordinal)).IsT1);
}
