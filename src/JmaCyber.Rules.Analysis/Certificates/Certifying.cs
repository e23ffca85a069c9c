using JmaCyber.Rules.Analysis.Partition;
using JmaCyber.Rules.Judging;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Analysis.Certificates;

/// <summary>Decides every cell of a program's space and looks at each, and at its neighbours with a closure day or a document more.</summary>
internal sealed class Certifying
{
    private readonly CellTally cells = new();
    private readonly PropertyCheck closureDay = new("closure-day-more", new(
        "休業が1日増えて、支払われる額または書類がそろえば支払われる額が減ることはありません。",
        "With a closure day more, what is paid, or would be once complete, never falls."));

    private readonly PropertyCheck document = new("document-more", new(
        "書類が増えて、その額が減ることも、支払対象でなくなることもありません。",
        "With a document more, that amount never falls, and a payable claim stays payable."));

    private readonly PropertyCheck maximum = new("table-maximum", new(
        "どの版でも、額がその版の表の最高額を超えることはありません。",
        "Nothing exceeds the maximum of its version's table."));

    private readonly SupportProgram program;

    public Certifying(SupportProgram program) => this.program = program;

    public Certificate Run()
    {
        var space = DecisionSpace.For(program);
        foreach (SpaceSlice slice in space.Slices)
        {
            Decide(slice);
        }

        var rules = new RuleTally();
        PropertyCheck oneOutcome = cells.Tell(rules);
        PropertyCheck versions = VersionCheck.Of(program, space.IncidentPeriods);
        PropertyCheck payout = PayoutCheck.Of(rules, cells.EarliestPayable);
        return new Certificate(
            program,
            cells.Count,
            new ValueList<OutcomeCount>(cells.Outcomes),
            new ValueList<CertificateProperty>(new[] { oneOutcome, versions, closureDay, document, maximum, payout }.Select(check => check.Result)),
            new ValueList<RuleUse>(rules.Result));
    }

    private void Decide(SpaceSlice slice)
    {
        foreach (IGrouping<(IncidentKind Kind, bool Leaked), IncidentClass> group in slice.Incidents.GroupBy(one => (one.Kind, one.Leaked)))
        {
            var neighbourhood = new Neighbourhood(slice, group.ToArray());
            foreach (ClaimantClass claimant in slice.Claimants)
            {
                for (InsiderCrime insider = InsiderCrime.None; insider <= InsiderCrime.UnderInvestigation; insider++)
                {
                    Decide(neighbourhood, claimant, insider);
                }
            }
        }
    }

    /// <summary>Decides all closure days, documents and priors of one kind of incident, and compares neighbours.</summary>
    private void Decide(Neighbourhood all, ClaimantClass claimant, InsiderCrime insider)
    {
        int tests = all.Documents.Length * all.PriorClaims.Length;
        for (int days = 0; days < all.Incidents.Length; days++)
        {
            all.NextDay();
            for (int paper = 0; paper < all.Documents.Length; paper++)
            {
                Claim claim = all.Slice.Build(claimant, all.Incidents[days], insider, all.Documents[paper].Documents);
                for (int prior = 0; prior < all.PriorClaims.Length; prior++)
                {
                    Yen amount = Decide(all, new ClaimFacts(program, claim, all.PriorClaims[prior].FactsBefore), claimant, days, paper, prior);
                    if (amount > all.Most)
                    {
                        maximum.Fail(all.CellOf(claimant, insider, days, paper, prior));
                    }

                    if (days > 0 && amount < all.DayBefore(paper, prior).Amount)
                    {
                        closureDay.Fail(all.CellOf(claimant, insider, days, paper, prior));
                    }
                }
            }

            maximum.Count(tests);
            closureDay.Count(days > 0 ? tests : 0);
            CompareDocuments(all, claimant, insider, days);
        }
    }

    private void CompareDocuments(Neighbourhood all, ClaimantClass claimant, InsiderCrime insider, int days)
    {
        document.Count((long)all.OneMore.Length * all.PriorClaims.Length);
        foreach ((int fewer, int more) in all.OneMore)
        {
            for (int prior = 0; prior < all.PriorClaims.Length; prior++)
            {
                (Answer less, Answer answer) = (all[fewer, prior], all[more, prior]);
                if (answer.Amount < less.Amount || (less.Outcome == Outcome.Payable && answer.Outcome != Outcome.Payable))
                {
                    document.Fail(all.CellOf(claimant, insider, days, more, prior));
                }
            }
        }
    }

    /// <summary>Decides one cell; what follows from its findings alone is told once for all cells with the same.</summary>
    private Yen Decide(Neighbourhood all, in ClaimFacts facts, ClaimantClass claimant, int days, int paper, int prior)
    {
        var judgement = Judgement.Of(facts);
        Findings findings = judgement.Findings;
        Yen amount = Yen.Zero;
        if (judgement.HasAmount)
        {
            findings = judgement.WithAmounts(facts, out amount);
        }

        if (!cells.TryCount(findings))
        {
            cells.CountFirst(findings, judgement.Outcome, all.CellOf(claimant, facts.InsiderCrime, days, paper, prior));
        }

        all[paper, prior] = new Answer(judgement.Outcome, amount);
        return amount;
    }
}
