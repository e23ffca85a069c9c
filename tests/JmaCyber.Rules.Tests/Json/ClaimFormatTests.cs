using System.Text;
using System.Text.Json;
using JmaCyber.Rules.Json;

namespace JmaCyber.Rules.Tests.Json;

/// <summary>The page on the format of a claim shows a claim that can be read.</summary>
public sealed class ClaimFormatTests
{
    [Fact]
    public void The_example_is_the_same_claim_in_JSON_and_in_both_tables()
    {
        Claim inJson = ClaimJson.Read(ClaimFormatExample.Json).OrThrow();

        Assert.Equal(Outcome.Payable, SupportProgram.Current.Decide(inJson).Outcome);
        Assert.NotEmpty(inJson.PriorClaims);
        Assert.All(new[] { ClaimFormatExample.Table, ClaimFormatExample.JapaneseTable }, table =>
        {
            using var stream = new MemoryStream(Encoding.UTF8.GetBytes(table));
            Claim inTable = Assert.Single(ClaimFile.Read(stream, ClaimFormat.Table).Ledger);
            Assert.Equal(Told(ClaimJson.Write(inJson), without: "priorClaims"), Told(ClaimJson.Write(inTable), without: "priorClaims"));
        });
    }

    private static string Told(string claim, string without)
    {
        using var document = JsonDocument.Parse(claim);
        return string.Join('\n', document.RootElement.EnumerateObject().Where(member => member.Name != without).Select(member => member.ToString()));
    }
}
