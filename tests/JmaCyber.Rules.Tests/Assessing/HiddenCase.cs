using JmaCyber.Rules.Analysis;
using JmaCyber.Rules.Json;

namespace JmaCyber.Rules.Tests;

/// <summary>How much of a hidden date is left to see.</summary>
public enum Seen
{
    Nothing,
    Year,
    Month,
}

/// <summary>A claim under a program, of which some facts are hidden; its own completion is the claim itself.</summary>
public sealed record HiddenCase(ClaimCase Case, IReadOnlyList<ClaimFact> Hidden, Seen Seen)
{
    public PartialClaim Partial => PartialClaim.Create(Case.Claim.Id.Value, Facts()).OrThrow();

    /// <summary>The case with one fact less hidden.</summary>
    public IEnumerable<HiddenCase> Smaller()
        => Hidden.Select(shown => this with { Hidden = [.. Hidden.Where(fact => fact != shown)] }).Concat(Case.Smaller().Select(one => this with { Case = one }));

    public override string ToString() => $"{PartialClaimJson.Write(Partial)}\nof {Case}";

    /// <summary>The facts with some of them hidden.</summary>
    public static PartialFacts Hide(PartialFacts facts, ClaimFact fact, Seen seen) => fact switch
    {
        ClaimFact.IncidentKind => facts with
        {
            IncidentKind = null,
            Attack = default,
            PersonalDataLeaked = default,
            Operations = facts.Operations is { IsKnown: true, Value.Count: 0 } ? new(null) : facts.Operations,
        },
        ClaimFact.OccurredOn => facts with { OccurredOn = Blurred(facts.OccurredOn, seen) },
        ClaimFact.Category => facts with { Category = null, ProcedurePending = default },
        ClaimFact.Relation => facts with { Relation = null },
        ClaimFact.From => facts with { From = Blurred(facts.From.Value, seen) is { } date ? new(date) : default },
        ClaimFact.Until => facts with { Until = Blurred(facts.Until.Value, seen) is { } date ? new(date) : default },
        ClaimFact.InsiderCrime => facts with { InsiderCrime = default },
        ClaimFact.Operations => facts with { Operations = default },
        ClaimFact.FacilityKind => facts with { FacilityKind = null },
        ClaimFact.PriorClaims => facts with { PriorClaims = default },
        ClaimFact.ClaimedOn => facts with { ClaimedOn = Blurred(facts.ClaimedOn, seen) },
        ClaimFact.Documents => facts with { Documents = default },
    };

    private PartialFacts Facts() => Hidden.Aggregate(PartialFacts.Of(Case.Claim), (facts, fact) => Hide(facts, fact, Seen));

    private static PartialDate? Blurred(PartialDate? date, Seen seen) => date is null ? null : seen switch
    {
        Seen.Nothing => null,
        Seen.Year => PartialDate.In(date.First.Year),
        Seen.Month => PartialDate.In(date.First.Year, date.First.Month),
    };
}
