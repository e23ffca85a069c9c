using NodaTime;

namespace JmaCyber.Rules.Tests;

/// <summary>What holds of ledgers: which order says something, and which says nothing.</summary>
public sealed class LedgerLawTests
{
    [Law(MaxTest = 40)]
    public void Where_the_lines_of_other_facilities_stand_changes_nothing(TurnedLedger turned)
        => SameAnswers(turned.Case, InOrder(turned.Lines(), turned.Case.Claims, claim => claim.Facility));

    [Law(MaxTest = 40)]
    public void Where_the_lines_of_a_facility_stand_changes_nothing_but_between_claims_of_one_day(TurnedLedger turned)
        => SameAnswers(turned.Case, InOrder(turned.Lines(), turned.Case.Claims, claim => (claim.Facility, claim.ClaimedOn)));

    [Law(MaxTest = 40)]
    public void A_facility_is_decided_as_though_it_stood_alone(TurnedLedger turned)
    {
        Dictionary<string, string> together = Told(turned.Case.Decide());
        Assert.All(turned.Case.Claims.GroupBy(claim => claim.Facility), facility => Assert.All(
            Told(turned.Case.Decide(facility)), alone => Assert.Equal(together[alone.Key], alone.Value)));
    }

    [Law(MaxTest = 40)]
    public void A_later_claim_changes_no_earlier_decision(TurnedLedger turned)
    {
        Dictionary<string, string> all = Told(turned.Case.Decide());
        LocalDate until = turned.Lines().Select(claim => claim.ClaimedOn).FirstOrDefault(Payout.Last);
        IEnumerable<Claim> early = turned.Case.Claims.Where(claim => claim.ClaimedOn <= until);
        Assert.All(Told(turned.Case.Decide(early)), one => Assert.Equal(all[one.Key], one.Value));
    }

    [Law(MaxTest = 40)]
    public void A_ledger_is_decided_as_its_claims_one_by_one(TurnedLedger turned)
    {
        SupportProgram program = turned.Case.Program;
        var alone = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (IGrouping<Facility, Claim> facility in turned.Case.Claims.GroupBy(claim => claim.Facility))
        {
            var earlier = new List<PriorClaim>();
            foreach (Claim claim in facility.OrderBy(claim => claim.ClaimedOn))
            {
                Decision decision = program.Decide(claim, earlier);
                alone.Add(claim.Id.Value, decision.InFull());
                earlier.AddRange(claim.PriorClaims);
                earlier.Add(new PriorClaim(claim.ClaimedOn, claim.Incident.OccurredOn, decision.Outcome, decision.Payment) { Id = claim.Id });
            }
        }

        Assert.Equal(alone, Told(turned.Case.Decide()));
    }

    [Law(MaxTest = 40)]
    public void Decisions_come_in_the_order_of_the_lines(TurnedLedger turned)
        => Assert.Equal(turned.Lines(), turned.Case.Decide(turned.Lines()).Select(decision => decision.Claim));

    [Law(MaxTest = 40)]
    public void By_payment_a_facility_is_paid_at_most_once_a_year_and_never_both_ways(TurnedLedger turned)
    {
        SupportProgram program = turned.Case.Program.With(AnnualSlot.Payment);
        IReadOnlyList<Decision> decisions = (turned.Case with { Program = program }).Decide();
        IEnumerable<Payable> paid = decisions.OfType<Payable>().Where(decision => decision.ProgramYear is not null);
        Assert.All(paid.GroupBy(decision => (decision.Claim.Facility, decision.ProgramYear)), year => Assert.Single(year));
    }

    [Law(MaxTest = 40)]
    public void An_earlier_claim_more_never_makes_a_decision_better(TurnedLedger turned)
        => Assert.All(turned.Case.Claims, claim => Assert.True(
            turned.Case.Program.Decide(claim).Outcome >= turned.Case.Program.Decide(claim.With(priors: [])).Outcome));

    /// <summary>The lines where they stand, but those that share a key in the order in which they stood at first.</summary>
    private static List<Claim> InOrder<TKey>(IEnumerable<Claim> lines, IEnumerable<Claim> first, Func<Claim, TKey> key)
        where TKey : notnull
    {
        Dictionary<TKey, Queue<Claim>> waiting = first.GroupBy(key).ToDictionary(group => group.Key, group => new Queue<Claim>(group));
        return [.. lines.Select(line => waiting[key(line)].Dequeue())];
    }

    private static void SameAnswers(LedgerCase ledger, List<Claim> turned) => Assert.Equal(Told(ledger.Decide()), Told(ledger.Decide(turned)));

    private static Dictionary<string, string> Told(IEnumerable<Decision> decisions)
        => decisions.ToDictionary(decision => decision.Claim.Id.Value, decision => decision.InFull(), StringComparer.Ordinal);
}
