namespace JmaCyber.Rules.Benchmarks.Peers;

/// <summary>Nothing is measured that decides otherwise: the peers agree with the library on everything found, on amounts and on dates.</summary>
public static class Agreement
{
    /// <summary>Whoever differs stops the run.</summary>
    /// <exception cref="InvalidOperationException">A peer decides a claim otherwise.</exception>
    public static void Check(Claim[] claims)
    {
        Verdict[] together = NRulesPeer.Decide(claims);
        for (int i = 0; i < claims.Length; i++)
        {
            Decision decision = SupportProgram.Current.Decide(claims[i]);
            Compare(decision, HandWritten.Decide(claims[i]), nameof(HandWritten));
            Compare(decision, NRulesPeer.Decide(claims[i]), nameof(NRulesPeer));
            Compare(decision, together[i], nameof(NRulesPeer) + ", many in a session");
            Compare(decision, RulesEnginePeer.Decide(claims[i]), nameof(RulesEnginePeer));
        }
    }

    private static void Compare(Decision decision, Verdict verdict, string peer)
    {
        Rules.Calendars.Payout? payout = (decision as Payable)?.Payout;
        bool agrees = decision.Outcome == verdict.Outcome
            && (decision.AmountOrNull?.Amount ?? 0) == verdict.Amount
            && Bits(decision, FindingResult.Failed) == verdict.Failed
            && Bits(decision, FindingResult.Unclear) == verdict.Unclear
            && Bits(decision, FindingResult.Missing) == verdict.Missing
            && Bits(decision, FindingResult.Noted) == verdict.Noted
            && Bits(decision, FindingResult.Applied) == verdict.Applied
            && (payout?.RemittedBy ?? default) == verdict.RemittedBy
            && (payout?.CreditedBy ?? default) == verdict.CreditedBy;
        if (!agrees)
        {
            throw new InvalidOperationException(
                $"{peer} decides {decision} otherwise: {verdict.Outcome} {verdict.Amount}, failed {verdict.Failed}, unclear {verdict.Unclear}, " +
                $"missing {verdict.Missing}, noted {verdict.Noted}, applied {verdict.Applied}, {verdict.RemittedBy}, {verdict.CreditedBy}; " +
                $"the library found {string.Join(", ", decision.Findings.Select(one => $"{one.Rule} {one.Result}"))}, {decision.AmountOrNull}, {payout}");
        }
    }

    private static Found Bits(Decision decision, FindingResult result)
    {
        Found bits = 0;
        foreach (Rule rule in decision.Findings.With(result))
        {
            bits |= (Found)(1UL << Places[rule]);
        }

        return bits;
    }

    private static readonly Dictionary<Rule, int> Places = Register.Findings.Select((rule, place) => (rule, place)).ToDictionary(one => one.rule, one => one.place);
}
