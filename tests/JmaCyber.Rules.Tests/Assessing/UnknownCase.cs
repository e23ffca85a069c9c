using JmaCyber.Rules.Analysis;
using JmaCyber.Rules.Json;

namespace JmaCyber.Rules.Tests;

/// <summary>A claim under a program of which any number of facts is hidden, too many to decide every completion.</summary>
public sealed record UnknownCase(HiddenCase Inner)
{
    public ClaimCase Case => Inner.Case;

    public IReadOnlyList<ClaimFact> Hidden => Inner.Hidden;

    public PartialClaim Partial => Inner.Partial;

    /// <summary>The same with one fact shown.</summary>
    public UnknownCase Showing(ClaimFact shown) => new(Inner with { Hidden = [.. Inner.Hidden.Where(fact => fact != shown)] });

    public override string ToString() => Inner.ToString();
}

/// <summary>The answers that a whole claim gives.</summary>
internal static class Answers
{
    /// <summary>What is known once one fact of a claim is.</summary>
    public static PartialFacts Tell(PartialFacts known, PartialFacts claim, ClaimFact fact) => fact switch
    {
        ClaimFact.IncidentKind => known with { IncidentKind = claim.IncidentKind },
        ClaimFact.OccurredOn => known with { OccurredOn = claim.OccurredOn },
        ClaimFact.Category => known with { Category = claim.Category },
        ClaimFact.Relation => known with { Relation = claim.Relation },
        ClaimFact.From => known with { From = claim.From },
        ClaimFact.Until => known with { Until = claim.Until },
        ClaimFact.InsiderCrime => known with { InsiderCrime = claim.InsiderCrime },
        ClaimFact.Operations => known with { Operations = claim.Operations },
        ClaimFact.FacilityKind => known with { FacilityKind = claim.FacilityKind },
        ClaimFact.PriorClaims => known with { PriorClaims = claim.PriorClaims },
        ClaimFact.ClaimedOn => known with { ClaimedOn = claim.ClaimedOn },
        ClaimFact.Documents => known with { Documents = claim.Documents },
    };
}

/// <summary>Open facts split into all that they can be.</summary>
internal static class Splits
{
    /// <summary>For each fact that can be split, what is known in each part.</summary>
    public static IEnumerable<Func<PartialFacts, PartialFacts>[]> Of(PartialFacts facts)
    {
        if (facts.IncidentKind is null)
        {
            yield return Each<IncidentKind>((known, value) => known with { IncidentKind = value });
        }

        if (facts.Category is null)
        {
            yield return Each<MemberCategory>((known, value) => known with { Category = value });
        }

        if (facts.Relation is null)
        {
            yield return Each<MemberRelation>((known, value) => known with { Relation = value });
        }

        if (!facts.InsiderCrime.IsKnown)
        {
            yield return Each<InsiderCrime>((known, value) => known with { InsiderCrime = value });
        }

        if (facts.FacilityKind is null)
        {
            yield return Each<FacilityKind>((known, value) => known with { FacilityKind = value });
        }

        foreach ((PartialDate? date, Func<PartialFacts, PartialDate, PartialFacts> tell) in Dates(facts))
        {
            if (date is { Day: null } && date.First.Month == date.Last.Month)
            {
                yield return [.. Enumerable.Range(0, date.Last.Day).Select(day => Tell(tell, PartialDate.On(date.First.PlusDays(day))))];
            }
            else if (date is { Day: null })
            {
                yield return [.. Enumerable.Range(1, 12).Select(month => Tell(tell, PartialDate.In(date.First.Year, month)))];
            }
        }
    }

    private static Func<PartialFacts, PartialFacts> Tell(Func<PartialFacts, PartialDate, PartialFacts> tell, PartialDate date) => known => tell(known, date);

    private static (PartialDate? Date, Func<PartialFacts, PartialDate, PartialFacts> Tell)[] Dates(PartialFacts facts) =>
    [
        (facts.OccurredOn, (known, date) => known with { OccurredOn = date }),
        (facts.ClaimedOn, (known, date) => known with { ClaimedOn = date }),
        (facts.From.Value, (known, date) => known with { From = new(date) }),
        (facts.Until.Value, (known, date) => known with { Until = new(date) }),
    ];

    private static Func<PartialFacts, PartialFacts>[] Each<T>(Func<PartialFacts, T, PartialFacts> tell)
        where T : struct, Enum
        => [.. Enum.GetValues<T>().Select(value => (Func<PartialFacts, PartialFacts>)(known => tell(known, value)))];
}
