using System.Text.Json.Nodes;
using JmaCyber.Rules.Json;
using JmaCyber.Rules.Tests.Support;

namespace JmaCyber.Rules.Tests.Oracle;

/// <summary>The engine against the naive re-computation, through the contract: every member and every finding of every decision, to the letter.</summary>
public sealed class DifferentialTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Five_thousand_claims_are_decided_as_by_hand_under_the_built_in_program(int seed)
        => AssertSame(NaiveScheme.BuiltInProgram(), LedgerGenerator.Claims(Leg.Seed(seed), 5000));

    [Fact]
    public void Claims_are_decided_as_by_hand_under_every_combination_of_readings()
    {
        List<JsonObject> claims = LedgerGenerator.Claims(Leg.Seed(11), count: 60);
        foreach (JsonObject program in Combinations(NaiveScheme.BuiltInProgram(), 0).Where((_, place) => Leg.Takes(place, oneIn: 7)))
        {
            AssertSame(program, claims);
        }
    }

    [Theory]
    [InlineData(100)]
    [InlineData(200)]
    [InlineData(300)]
    [InlineData(400)]
    public void Claims_are_decided_as_by_hand_under_arbitrary_programs(int first)
    {
        for (int seed = Leg.Seed(first); seed < Leg.Seed(first) + 75; seed++)
        {
            AssertSame(LedgerGenerator.Program(seed), LedgerGenerator.Claims(seed, 60));
        }
    }

    [Fact]
    public void The_built_in_program_is_the_one_of_the_contract()
        => Assert.Equal(NaiveScheme.BuiltInProgram().ToJsonString(), Written(SupportProgram.Current).ToJsonString());

    [Fact]
    public void Every_interpretation_is_the_edit_made_by_hand()
    {
        JsonObject[] programs = [.. Enumerable.Range(100, 75).Select(LedgerGenerator.Program).Append(NaiveScheme.BuiltInProgram())
            .Where(NaiveInterpretations.Has2022)];
        Assert.InRange(programs.Length, 20, 76);
        foreach (JsonObject program in programs)
        {
            foreach ((string id, string[] values) in NaiveInterpretations.All)
            {
                Assert.All(values, value => Assert.Equal(
                    NaiveInterpretations.Apply(program, id, value).ToJsonString(),
                    Written(Interpretation.Find(id).Apply(Ledgers.Program(program), value)).ToJsonString()));
            }
        }
    }

    private static JsonObject Written(SupportProgram program) => JsonNode.Parse(ProgramJson.Write(program))!.AsObject();

    private static IEnumerable<JsonObject> Combinations(JsonObject program, int interpretation)
    {
        (string id, string[] values) = NaiveInterpretations.All.Select(one => (one.Id, one.Values.ToArray())).ElementAt(interpretation);
        foreach (string value in values)
        {
            JsonObject next = NaiveInterpretations.Apply(program, id, value);
            if (interpretation == NaiveInterpretations.All.Count - 1)
            {
                yield return next;
                continue;
            }

            foreach (JsonObject combination in Combinations(next, interpretation + 1))
            {
                yield return combination;
            }
        }
    }

    private static void AssertSame(JsonObject program, List<JsonObject> claims)
    {
        List<NaiveCase> byHand = NaiveScheme.Judge(program, claims);
        List<string> expected = byHand.ConvertAll(one => one.Decision().ToJsonString(Ledgers.Plain));
        List<string> findings = byHand.ConvertAll(one => string.Join(", ", one.Explanation().Select(pair => $"{pair.Rule} {pair.Result}")));
        IReadOnlyList<Decision> decisions = Ledgers.Program(program).Decide(Ledgers.Of(claims));

        Assert.Equal(expected.Count, decisions.Count);
        for (int i = 0; i < expected.Count; i++)
        {
            string actual = DecisionJson.Write(decisions[i]);
            string found = string.Join(", ", decisions[i].Findings.Select(one => $"{one.Rule} {one.Result.ToString().ToLowerInvariant()}"));
            if (!string.Equals(expected[i], actual, StringComparison.Ordinal) || !string.Equals(findings[i], found, StringComparison.Ordinal))
            {
                Assert.Fail($"""
                    {claims[i].ToJsonString(Ledgers.Plain)}
                    under   {program.ToJsonString(Ledgers.Plain)}
                    by hand {expected[i]}
                    engine  {actual}
                    by hand {findings[i]}
                    engine  {found}
                    """);
            }
        }
    }
}
