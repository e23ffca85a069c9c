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
    private readonly Dictionary<Findings, Judged> judged = [];
    private long cells;

    public Certifying(SupportProgram program) => this.program = program;

    public Certificate Run()
    {
        var space = DecisionSpace.Of(program);
        foreach (Scene scene in space.Scenes)
        {
            Decide(scene);
        }

        Spot? payable = Tally();
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
        int tests = all.Papers.Length * all.Pasts.Length;
        for (int days = 0; days < all.Happenings.Length; days++)
        {
            all.NextDay();
            for (int paper = 0; paper < all.Papers.Length; paper++)
            {
                Claim claim = all.Scene.Build(claimant, all.Happenings[days], insider, all.Papers[paper]);
                for (int past = 0; past < all.Pasts.Length; past++)
                {
                    Yen amount = Decide(all, new ClaimFacts(program, claim, all.Pasts[past].EarlierBefore), days, paper, past);
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

            cells += tests;
            maximum.Count(tests);
            closureDay.Count(days > 0 ? tests : 0);
            CompareDocuments(all, claimant, insider, days);
        }
    }

    private void CompareDocuments(Neighbourhood all, Claimant claimant, InsiderCrime insider, int days)
    {
        document.Count((long)all.Fewer.Length * all.Pasts.Length);
        foreach ((int fewer, int more) in all.Fewer)
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
    private Yen Decide(Neighbourhood all, in ClaimFacts facts, int days, int paper, int past)
    {
        Findings findings = Judgement.Of(facts);
        if (Judgement.Fold(findings) is var outcome && outcome is Outcome.Payable or Outcome.Incomplete)
        {
            findings = Judgement.Amounts(findings, facts);
        }

        if (!judged.TryGetValue(findings, out Judged? same))
        {
            var claimant = Claimant.Of(facts.Claim);
            same = new Judged(outcome, all.SpotOf(claimant, facts.Claim.Incident.InsiderCrime, days, paper, past));
            judged.Add(findings, same);
        }

        same.Count++;
        Yen amount = outcome is Outcome.Payable or Outcome.Incomplete ? AmountTable.Total(facts) : Yen.Zero;
        all[paper, past] = new Answer(outcome, amount);
        return amount;
    }

    /// <summary>Counts outcomes and rules; gives a payable cell, if there is one.</summary>
    private Spot? Tally()
    {
        Spot? payable = null;
        oneOutcome.Count(cells);
        foreach (KeyValuePair<Findings, Judged> one in judged)
        {
            (RuleSet failed, RuleSet unclear, RuleSet missing) = (
                one.Key.With(FindingResult.Failed), one.Key.With(FindingResult.Unclear), one.Key.With(FindingResult.Missing));
            (Outcome expected, RuleSet reasons) = (failed.IsEmpty, unclear.IsEmpty, missing.IsEmpty) switch
            {
                (false, _, _) => (Outcome.NotPayable, failed),
                (_, false, _) => (Outcome.Referred, unclear),
                (_, _, false) => (Outcome.Incomplete, missing),
                _ => (Outcome.Payable, RuleSet.Empty),
            };
            if (one.Value.Outcome != expected)
            {
                oneOutcome.Fail(one.Value.First);
            }

            outcomes[(int)one.Value.Outcome] += one.Value.Count;
            rules.Add(reasons, new RuleSet(one.Key.With(FindingResult.Applied).Bits | one.Key.With(FindingResult.Noted).Bits), one.Value.Count, one.Value.First);
            payable ??= one.Value.Outcome == Outcome.Payable ? one.Value.First : null;
        }

        return payable;
    }

    /// <summary>The cells that meet the same findings.</summary>
    private sealed class Judged(Outcome outcome, Spot first)
    {
        public Outcome Outcome { get; } = outcome;

        public Spot First { get; } = first;

        public long Count { get; set; }
    }
}
