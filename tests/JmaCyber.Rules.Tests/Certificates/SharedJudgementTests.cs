using JmaCyber.Rules.Tests.Spaces;

namespace JmaCyber.Rules.Tests.Certificates;

/// <summary>What a certificate judges once for many cells is what each of them would be judged by itself.</summary>
public sealed class SharedJudgementTests
{
    private static readonly SupportProgram Current = SupportProgram.Current;

    [Fact]
    public void Rules_on_prior_claims_add_to_a_judgement_without_them_what_they_find_in_a_whole_one()
    {
        foreach (Claim claim in SpaceClaims.Random.Where((_, place) => place % 4 == 0))
        {
            var prior = PriorClaimsClass.Of(Current, Current, claim, [new PriorClaim(claim.ClaimedOn, claim.Incident.OccurredOn, Outcome.Payable, PaymentKind.DataLeak)]);
            var facts = new ClaimFacts(Current, claim, prior.FactsBefore);
            var first = new ClaimFacts(Current, claim, prior: default);
            var whole = Judgement.Of(facts);
            Judgement shared = Judgement.WithoutLimits(first).WithLimits(first.After(prior.FactsBefore));

            Assert.Equal((whole.Findings, whole.Outcome, whole.CompleteOn), (shared.Findings, shared.Outcome, shared.CompleteOn));
            Assert.Equal(Judgement.WithoutLimits(facts).Findings, Judgement.WithoutLimits(first).Findings);
        }
    }

    [Fact]
    public void What_rules_see_of_a_claim_by_another_claimant_is_what_they_see_of_the_claim_of_its_cell()
    {
        foreach (DecisionCell one in DecisionSpace.For(Current).Sample(every: 2003))
        {
            Cell cell = DecisionSpace.For(Current).ClassesOf(one.Representative);
            var block = new CellBlock(cell.Slice, [cell.Incident]);
            int place = Enumerable.Range(0, block.Count).First(at => block.At(at, cell.Claimant, cell.InsiderCrime) == cell);
            Particulars claimant = block.ParticularsOf(cell.Claimant, cell.InsiderCrime);

            Assert.Equal(cell.Build("cell").Particulars, CellBlock.ParticularsOf(block.Claims[place / block.PriorClaims.Length], claimant));
        }
    }
}
