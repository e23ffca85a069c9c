using JmaCyber.Rules.Tests.Oracle;

namespace JmaCyber.Rules.Tests.Spaces;

/// <summary>Many random claims, read once, and a decision in all of its members.</summary>
internal static class SpaceClaims
{
    private static readonly Lazy<Claim[]> Cache = new(() => [.. Enumerable.Range(1, 10).SelectMany(seed => Ledgers.Generated(900 + seed, 2000))]);

    public static Claim[] Random => Cache.Value;

    /// <summary>Every member of the decision table.</summary>
    public static object Members(Decision decision) => (
        decision.Outcome,
        decision.Pattern,
        decision.Payment,
        decision.Match(payable => payable.Amount, incomplete => incomplete.Amount, _ => Yen.Zero, _ => Yen.Zero),
        string.Join(";", decision.Match(payable => payable.Breakdown, incomplete => incomplete.Breakdown, _ => default, _ => default)),
        decision.Version?.Id,
        decision.ProgramYear?.Year,
        (decision.ClosureDays,
        decision.Match(_ => RuleSet.Empty, _ => RuleSet.Empty, referred => referred.Reasons, refused => refused.Reasons),
        decision.Match(_ => RuleSet.Empty, incomplete => incomplete.Missing, _ => RuleSet.Empty, _ => RuleSet.Empty),
        decision.Notes,
        decision.Match(payable => payable.Payout.CompleteOn, _ => default, _ => default, _ => default)));

    /// <summary>Every member that the cell fixes: closure days up to one beyond the cap, and dates only by their being there.</summary>
    public static object Fixed(Decision decision)
    {
        int cap = decision.Version?.Closure is PerClosureDay perDay ? perDay.MaxDays : 1;
        return (
            decision.Outcome,
            decision.Pattern,
            decision.Payment,
            decision.Match(payable => payable.Amount, incomplete => incomplete.Amount, _ => Yen.Zero, _ => Yen.Zero),
            string.Join(";", decision.Match(payable => payable.Breakdown, incomplete => incomplete.Breakdown, _ => default, _ => default)),
            decision.Version?.Id,
            decision.ProgramYear is null,
            (Math.Min(decision.ClosureDays, cap + 1),
            decision.Match(_ => RuleSet.Empty, _ => RuleSet.Empty, referred => referred.Reasons, refused => refused.Reasons),
            decision.Match(_ => RuleSet.Empty, incomplete => incomplete.Missing, _ => RuleSet.Empty, _ => RuleSet.Empty),
            decision.Notes));
    }

    /// <summary>The members of both decisions, as far as they are alike or not.</summary>
    public static bool Differ(SupportProgram before, SupportProgram after, Claim claim) => !Members(before.Decide(claim)).Equals(Members(after.Decide(claim)));

    /// <summary>The claim as a draft again.</summary>
    public static ClaimDraft Draft(Claim claim) => new()
    {
        Id = claim.Id.Value,
        Facility = new FacilityDraft(claim.Facility.Id.Value, claim.Facility.Kind),
        Member = claim.Member,
        Incident = claim.Incident,
        ClaimedOn = claim.ClaimedOn,
        Documents = claim.Documents,
        PriorClaims = claim.PriorClaims,
    };
}
