using System.Text.Json;
using JmaCyber.Rules.Json;
using JmaCyber.Rules.Tests.Json;

namespace JmaCyber.Rules.Tests;

/// <summary>The schema of a partial claim takes what its reader takes; what it takes beyond are comparisons of dates with each other.</summary>
public sealed class PartialSchemaTests
{
    private static readonly NaiveSchema Schema = new(ContractSchema.Partial);

    [Law]
    public void What_is_written_is_as_the_schema_says(UnknownCase unknown) => Assert.True(Schema.Allows(PartialClaimJson.Write(unknown.Partial)));

    [Law]
    public void Every_claim_is_a_partial_claim(ClaimCase one)
    {
        string claim = ClaimJson.Write(one.Claim);

        Assert.True(Schema.Allows(claim));
        Assert.Equal(one.Claim, PartialClaimJson.Read(claim).OrThrow().ToClaim().OrThrow());
    }

    [Theory]
    [InlineData(201)]
    [InlineData(202)]
    public void What_the_reader_takes_of_mutants_the_schema_takes(int seed)
    {
        var corruptor = new Corruptor(seed);
        int taken = 0;
        foreach (UnknownCase unknown in Law.Sample(Cases.Unknown.Generator, 40))
        {
            string line = PartialClaimJson.Write(unknown.Partial);
            for (int i = 0; i < 20; i++)
            {
                byte[] mutant = corruptor.Spoil(line);
                if (PartialClaimJson.Read(mutant).IsT0)
                {
                    taken++;
                    using var json = JsonDocument.Parse(mutant);
                    Assert.True(Schema.Allows(json.RootElement), json.RootElement.GetRawText());
                }
            }
        }

        Assert.InRange(taken, 20, 700);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{'id':'a','facility':null}")]
    [InlineData("{'id':'a','incident':{'kind':null}}")]
    [InlineData("{'id':'a','claimedOn':'2024-13'}")]
    [InlineData("{'id':'a','claimedOn':null}")]
    [InlineData("{'id':'a','incident':{'kind':'dataLeak','operations':[]}}")]
    [InlineData("{'id':'a','member':{'category':'other','procedurePending':true}}")]
    [InlineData("{'id':'a','member':{'category':'a1','from':null}}")]
    [InlineData("{'id':'a','member':{'procedurePending':true,'from':null}}")]
    [InlineData("{'id':'a','documents':[{'kind':'mhlwReport'}]}")]
    [InlineData("{'id':'a','name':1}")]
    public void What_is_no_partial_claim_is_refused_by_both(string json)
    {
        string line = json.Replace('\'', '"');

        Assert.False(Schema.Allows(line));
        Assert.True(PartialClaimJson.Read(line).IsT1);
    }
}
