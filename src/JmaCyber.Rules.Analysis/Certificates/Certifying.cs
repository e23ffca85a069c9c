using JmaCyber.Rules.Analysis.Spaces;
using JmaCyber.Rules.Judging;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Analysis.Certificates;

/// <summary>Decides every cell of a program's space and looks at each, and at its neighbours with a closure day or a document more.</summary>
internal sealed class Certifying
{
    private readonly CellTally cells = new();
    private readonly PropertyCheck closureDay = new("closure-day-more", new(
        "休業が1日増えて、支払われる額または書類がそろえば支払われる額が減ることはない。",
        "With a closure day more, what is paid, or would be once complete, never falls."));

    private readonly PropertyCheck document = new("document-more", new(
        "書類が増えて、その額が減ることも、支払対象でなくなることもない。",
        "With a document more, that amount never falls, and a payable claim stays payable."));

    private readonly PropertyCheck maximum = new("table-maximum", new(
        "どの版でも、額がその版の表の最高額を超えることはない。",
        "Nothing exceeds the maximum of its version's table."));

    private readonly SupportProgram program;

    public Certifying(SupportProgram program) => this.program = program;

    public Certificate Run()
    {
        var space = DecisionSpace.For(program);
        foreach (Scene scene in space.Scenes)
        {
            Decide(scene);
        }

        var rules = new RuleTally();
        PropertyCheck oneOutcome = cells.Tell(rules);
        PropertyCheck versions = VersionCheck.Of(program, space.Slots);
        PropertyCheck payout = PayoutCheck.Of(rules, cells.EarliestPayable);
        return new Certificate(
            program,
            cells.Count,
            new ValueList<OutcomeCount>(cells.Outcomes),
            new ValueList<CertificateProperty>(new[] { oneOutcome, versions, closureDay, document, maximum, payout }.Select(check => check.Result)),
            new ValueList<RuleUse>(rules.Result));
    }

    private void Decide(Scene scene)
    {
        foreach (IGrouping<(IncidentKind Kind, bool Leaked), Happening> group in scene.Happenings.GroupBy(one => (one.Kind, one.Leaked)))
        {
            var neighbourhood = new Neighbourhood(scene, group.ToArray());
            foreach (Claimant claimant in scene.Claimants)
            {
                for (InsiderCrime insider = InsiderCrime.None; insider <= InsiderCrime.UnderInvestigation; insider++)
                {
                    Decide(neighbourhood, claimant, insider);
                }
            }
        }
    }

    /// <summary>Decides all closure days, documents and pasts of one kind of incident, and compares neighbours.</summary>
    private void Decide(Neighbourhood all, Claimant claimant, InsiderCrime insider)
    {
        int tests = all.Papers.Length * all.Pasts.Length;
        for (int days = 0; days < all.Happenings.Length; days++)
        {
            all.NextDay();
            for (int paper = 0; paper < all.Papers.Length; paper++)
            {
                Claim claim = all.Scene.Build(claimant, all.Happenings[days], insider, all.Papers[paper].Documents);
                for (int past = 0; past < all.Pasts.Length; past++)
                {
                    Yen amount = Decide(all, new ClaimFacts(program, claim, all.Pasts[past].EarlierBefore), claimant, days, paper, past);
                    if (amount > all.Most)
                    {
                        maximum.Fail(all.SpotOf(claimant, insider, days, paper, past));
                    }

                    if (days > 0 && amount < all.DayBefore(paper, past).Amount)
                    {
                        closureDay.Fail(all.SpotOf(claimant, insider, days, paper, past));
                    }
                }
            }

            maximum.Count(tests);
            closureDay.Count(days > 0 ? tests : 0);
            CompareDocuments(all, claimant, insider, days);
        }
    }

    private void CompareDocuments(Neighbourhood all, Claimant claimant, InsiderCrime insider, int days)
    {
        document.Count((long)all.OneMore.Length * all.Pasts.Length);
        foreach ((int fewer, int more) in all.OneMore)
        {
            for (int past = 0; past < all.Pasts.Length; past++)
            {
                (Answer less, Answer answer) = (all[fewer, past], all[more, past]);
                if (answer.Amount < less.Amount || (less.Outcome == Outcome.Payable && answer.Outcome != Outcome.Payable))
                {
                    document.Fail(all.SpotOf(claimant, insider, days, more, past));
                }
            }
        }
    }

    /// <summary>Decides one cell; what follows from its findings alone is told once for all cells with the same.</summary>
    private Yen Decide(Neighbourhood all, in ClaimFacts facts, Claimant claimant, int days, int paper, int past)
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
            cells.CountFirst(findings, judgement.Outcome, all.SpotOf(claimant, facts.Claim.Incident.InsiderCrime, days, paper, past));
        }

        all[paper, past] = new Answer(judgement.Outcome, amount);
        return amount;
    }
}
