using JmaCyber.Rules.Tests.Oracle;
using JmaCyber.Rules.Tests.Support;

namespace JmaCyber.Rules.Tests.Settling;

public sealed class SensitivityTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Settling_counts_what_deciding_the_whole_ledger_under_every_setting_gives(int seed)
        => AssertAsByBruteForce(SupportProgram.Current, Ledgers.Generated(Leg.Seed(seed), Leg.IsSecond ? 40 : 120));

    [Theory]
    [InlineData(10)]
    [InlineData(11)]
    [InlineData(12)]
    [InlineData(13)]
    [InlineData(14)]
    [InlineData(15)]
    public void Settling_an_arbitrary_program_starts_from_its_own_settings(int seed)
        => AssertAsByBruteForce(Ledgers.Program(LedgerGenerator.Program(Leg.Seed(seed))), Ledgers.Generated(Leg.Seed(seed), Leg.IsSecond ? 20 : 60));

    [Fact]
    public void A_program_has_768_settings_and_one_without_the_version_2022_has_96()
    {
        SupportProgram without = SupportProgram.Current.WithVersions(SupportProgram.Current.Versions.Skip(1)).OrThrow();

        Assert.Equal(768, AllSettings(SupportProgram.Current).Count);
        Assert.Equal(96, AllSettings(without).Count);
        Assert.All(SupportProgram.Current.SensitivityOf(Ledgers.Generated(5, 50)), one => Assert.Equal(768, one.Outcomes.Sum(outcome => outcome.Settings)));
        Assert.All(without.SensitivityOf(Ledgers.Generated(5, 50)), one => Assert.Equal(96, one.Outcomes.Sum(outcome => outcome.Settings)));
    }

    [Fact]
    public void Some_claims_are_settled_some_turn_on_one_reading_and_some_on_a_combination_only()
    {
        ReadingSensitivity[] all = Enumerable.Range(1, 30).SelectMany(seed => SupportProgram.Current.SensitivityOf(Ledgers.Generated(seed, 200))).ToArray();

        Assert.Contains(all, one => one.IsSettled);
        Assert.Contains(all, one => !one.IsSettled && one.TurnsOn.Count == 0);
        Assert.Equal(
            Interpretation.All.Where(one => one.BearsOnDecisions),
            Interpretation.All.Where(one => all.Any(sensitivity => sensitivity.TurnsOn.Contains(one))));
    }

    [Fact]
    public void Settling_a_claim_by_itself_is_settling_a_ledger_of_one()
    {
        foreach (Claim claim in Ledgers.Generated(77, 100))
        {
            ReadingSensitivity alone = SupportProgram.Current.SensitivityOf(claim);
            ReadingSensitivity inLedger = SupportProgram.Current.SensitivityOf(Ledger.Of([claim]).OrThrow())[0];

            Assert.Equal(inLedger.Outcomes, alone.Outcomes);
            Assert.Equal(inLedger.TurnsOn, alone.TurnsOn);
        }
    }

    private static void AssertAsByBruteForce(SupportProgram program, Ledger ledger)
    {
        List<SupportProgram> settings = AllSettings(program);
        List<IReadOnlyList<Decision>> decided = settings.ConvertAll(setting => setting.Decide(ledger));
        IReadOnlyList<Decision> asked = program.Decide(ledger);
        IReadOnlyList<ReadingSensitivity> settled = program.SensitivityOf(ledger);
        for (int i = 0; i < ledger.Count; i++)
        {
            int place = i;
            (Outcome Outcome, long Amount, int Settings)[] expected = decided.GroupBy(decisions => Answer(decisions[place]))
                .Select(group => (group.Key.Outcome, group.Key.Amount, group.Count()))
                .OrderByDescending(one => one.Item3).ThenByDescending(one => one.Amount).ThenBy(one => one.Outcome).ToArray();
            IEnumerable<Interpretation> turnsOn = Interpretation.All.Where(one => one.BearsOnDecisions && one.BearsOn(program) && one.Values.Any(value =>
                !string.Equals(value, one.ValueIn(program), StringComparison.Ordinal)
                && Answer(one.Apply(program, value).Decide(ledger)[place]) != Answer(asked[place])));

            Assert.Equal(expected, settled[i].Outcomes.Select(one => (one.Outcome, one.Amount.Amount, one.Settings)));
            Assert.Equal(expected.Length == 1, settled[i].IsSettled);
            Assert.Equal(turnsOn, settled[i].TurnsOn);
        }
    }

    private static (Outcome Outcome, long Amount) Answer(Decision decision)
        => (decision.Outcome, decision.Match(payable => payable.Amount.Amount, incomplete => incomplete.Amount.Amount, _ => 0, _ => 0));

    private static List<SupportProgram> AllSettings(SupportProgram program)
        => Interpretation.All.Where(one => one.BearsOnDecisions && one.BearsOn(program)).Aggregate(
            new List<SupportProgram> { program },
            (programs, one) => programs.SelectMany(setting => one.Values.Select(value => one.Apply(setting, value))).ToList());
}
