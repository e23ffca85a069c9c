using JmaCyber.Rules.Tests.Oracle;

namespace JmaCyber.Rules.Tests.Explanations;

public sealed class RemedyTests
{
    private static readonly Rule[] Yearly = [Rule.LimitAnnual, Rule.LimitExclusive];

    [Fact]
    public void Every_finding_that_stands_in_the_way_has_the_remedy_of_the_contract_and_no_other_has_one()
    {
        var kinds = new HashSet<RemedyKind>();
        foreach (Decision decision in Decisions())
        {
            IReadOnlyList<ExplainedFinding> explained = decision.Explain();
            ExplainedFinding[] obstacles = explained.Where(one => one.Finding.Result is FindingResult.Failed or FindingResult.Missing or FindingResult.Unclear).ToArray();
            (RemedyKind Kind, NodaTime.LocalDate? From)[] expected = obstacles.Select(one => Expected(decision, one.Finding)).ToArray();
            if (expected.Any(one => one.Kind == RemedyKind.None))
            {
                expected = expected.Select(_ => (RemedyKind.None, (NodaTime.LocalDate?)null)).ToArray();
            }

            Assert.Equal(expected, obstacles.Select(one => (one.Remedy!.Kind, one.Remedy.From)));
            Assert.All(explained.Except(obstacles), one => Assert.Null(one.Remedy));
            kinds.UnionWith(expected.Select(one => one.Kind));
        }

        Assert.Equal(4, kinds.Count);
    }

    [Fact]
    public void What_is_to_be_handed_in_is_named_as_a_paper_and_by_the_version()
    {
        Assert.Equal("Hand in to the support-payment office: evidence of a report to the MHLW, or a report to the JMA.", Remedy(Example.Attack().Without<MhlwReport>()));
        Assert.Equal("Hand in to the support-payment office: evidence of a report to the MHLW.", Remedy(Example.Attack("2022-08-01").Without<MhlwReport>()));
        Assert.Equal(
            "Hand in to the support-payment office: a copy of a report to the PPC that states that the persons concerned were notified.",
            Remedy(Example.Leak().Instead(new PpcReport(Example.Day("2024-02-10")) { RecurrencePrevention = true })));
    }

    private static string Remedy(Example claim) => Assert.Single(claim.Decide().Explain(), one => one.Remedy is not null).Remedy!.Text.En;

    /// <summary>The contract's table, read off line by line.</summary>
    private static (RemedyKind Kind, NodaTime.LocalDate? From) Expected(Decision decision, Finding finding)
    {
        Claim claim = decision.Claim;
        ProgramSettings settings = decision.Program.Settings;
        switch (finding.Result)
        {
            case FindingResult.Missing:
                return (RemedyKind.Provide, null);
            case FindingResult.Unclear:
                return (RemedyKind.Office, null);
        }

        if (Yearly.Contains(finding.Rule) && settings.AnnualWindowBasis == AnnualWindowBasis.ClaimDate)
        {
            var next = new NodaTime.LocalDate(decision.ProgramYear!.Year + 1, 6, 1);
            bool tested = settings.MembershipTest is MembershipTest.IncidentAndClaim or MembershipTest.ClaimOnly;
            bool ended = claim.Member.Until is { } until && until <= next;
            return tested && ended && claim.Member is A1Member ? (RemedyKind.None, null) : (RemedyKind.Wait, next);
        }

        return finding.Rule == Rule.MemberStarted && settings.MembershipTest == MembershipTest.ClaimOnly
            ? (RemedyKind.Wait, claim.Member.From)
            : (RemedyKind.None, null);
    }

    private static IEnumerable<Decision> Decisions()
        => Enumerable.Range(500, 40).SelectMany(seed => Ledgers.Program(seed % 3 == 0 ? LedgerGenerator.Program(seed) : NaiveScheme.BuiltInProgram())
            .With(seed % 2 == 0 ? MembershipTest.ClaimOnly : MembershipTest.IncidentAndClaim)
            .Decide(Ledgers.Generated(seed, 150)));
}
