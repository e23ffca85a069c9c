namespace JmaCyber.Rules;

/// <summary>Decides every cell of a program's space and looks at each, and at its neighbours with a closure day or a document more.</summary>
internal sealed class Certifying
{
    private readonly RuleTally rules = new();
    private readonly long[] outcomes = new long[(int)Outcome.NotPayable + 1];
    private readonly PropertyCheck oneOutcome = new("one-outcome", new(
        "どの区画も結果はちょうど1つで、支払対象外と照会には理由が、書類不足には不足する書類がある。",
        "Every cell has exactly one outcome: with reasons where it is refused or referred, with missing documents where it is incomplete."));

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
    private long cells;
    private Spot? payable;

    public Certifying(SupportProgram program) => this.program = program;

    public Certificate Run()
    {
        var space = DecisionSpace.Of(program);
        foreach (Scene scene in space.Scenes)
        {
            Decide(scene);
        }

        PropertyCheck versions = VersionCheck.Of(program, space.Slots);
        PropertyCheck payout = PayoutCheck.Of(rules, payable);
        return new Certificate(
            program,
            cells,
            new ValueList<OutcomeCount>(outcomes.Select((count, outcome) => new OutcomeCount((Outcome)outcome, count))),
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
        for (int days = 0; days < all.Happenings.Length; days++)
        {
            all.NextDay();
            for (int paper = 0; paper < all.Papers.Length; paper++)
            {
                Claim claim = all.Scene.Build(claimant, all.Happenings[days], insider, all.Papers[paper]);
                for (int past = 0; past < all.Pasts.Length; past++)
                {
                    var spot = new Spot(all.Scene, claimant, insider, all.Happenings[days], all.Papers[paper], all.Pasts[past]);
                    Answer answer = Decide(new ClaimFacts(program, claim, all.Pasts[past].EarlierBefore), spot);
                    maximum.Test(answer.Amount <= all.Most, spot);
                    all[paper, past] = answer;
                    if (days > 0)
                    {
                        closureDay.Test(answer.Amount >= all.DayBefore(paper, past).Amount, spot);
                    }
                }
            }

            foreach ((int fewer, int more) in all.Fewer)
            {
                for (int past = 0; past < all.Pasts.Length; past++)
                {
                    document.Test(
                        IsNoLess(all[fewer, past], all[more, past]),
                        new Spot(all.Scene, claimant, insider, all.Happenings[days], all.Papers[more], all.Pasts[past]));
                }
            }
        }
    }

    private Answer Decide(in ClaimFacts facts, in Spot spot)
    {
        Findings findings = Judgement.Of(facts);
        Outcome outcome = Judgement.Fold(findings);
        RuleSet failed = findings.With(FindingResult.Failed);
        RuleSet unclear = findings.With(FindingResult.Unclear);
        RuleSet missing = findings.With(FindingResult.Missing);
        Outcome expected = !failed.IsEmpty ? Outcome.NotPayable : !unclear.IsEmpty ? Outcome.Referred : !missing.IsEmpty ? Outcome.Incomplete : Outcome.Payable;
        oneOutcome.Test(outcome == expected, spot);
        cells++;
        outcomes[(int)outcome]++;
        RuleSet reasons = outcome switch
        {
            Outcome.NotPayable => failed,
            Outcome.Referred => unclear,
            Outcome.Incomplete => missing,
            _ => RuleSet.Empty,
        };
        bool isPaid = outcome is Outcome.Payable or Outcome.Incomplete;
        findings = isPaid ? Judgement.Amounts(findings, facts) : findings;
        rules.Add(reasons, new RuleSet(findings.With(FindingResult.Applied).Bits | findings.With(FindingResult.Noted).Bits), spot);
        payable ??= outcome == Outcome.Payable ? spot : null;
        return new Answer(outcome, isPaid ? AmountTable.Total(facts) : Yen.Zero);
    }

    private static bool IsNoLess(Answer fewer, Answer more)
        => more.Amount >= fewer.Amount && (fewer.Outcome != Outcome.Payable || more.Outcome == Outcome.Payable);
}
