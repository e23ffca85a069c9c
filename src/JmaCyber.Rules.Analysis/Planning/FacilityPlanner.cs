using JmaCyber.Rules.Judging;
using NodaTime;

namespace JmaCyber.Rules.Analysis.Planning;

/// <summary>The best plan of one facility.</summary>
internal static class FacilityPlanner
{
    /// <summary>Plans the claims of a facility, in the order of their lines.</summary>
    public static ClaimPlan Plan(SupportProgram program, Claim[] claims)
    {
        PriorClaim[] listed = [.. claims.SelectMany(claim => claim.PriorClaims)];
        var history = new PriorClaimLog(program);
        history.Add(listed);
        Draft best = Best(claims, claims.SelectMany((claim, line) => FilingDates.Of(program, claim, line, history, claims.Length)));
        return Told(program, claims, listed, best);
    }

    /// <summary>
    /// The best of all drafts. Claims stand in each other's way when they use the same program year up, or are for the same incident (<c>limit.annual</c>,
    /// <c>limit.incident-once</c>; <c>limit.exclusive</c> goes with the first). So year by year at most one is filed, and of the drafts for the same
    /// incidents only the best can be part of the best.
    /// </summary>
    private static Draft Best(Claim[] claims, IEnumerable<Filing> filings)
    {
        LocalDate[] incidents = [.. claims.Select(claim => claim.Incident.OccurredOn).Distinct()];
        int[] bits = Array.ConvertAll(claims, claim => 1 << Array.IndexOf(incidents, claim.Incident.OccurredOn));
        var byIncidents = new Draft?[1 << incidents.Length];
        byIncidents[0] = Draft.OfNothing(claims.Length);
        foreach (IGrouping<int, Filing> year in filings.GroupBy(filing => filing.Uses.Year))
        {
            var before = (Draft?[])byIncidents.Clone();
            foreach (Filing filing in year)
            {
                File(before, byIncidents, filing, bits[filing.Line]);
            }
        }

        return byIncidents.OfType<Draft>().Aggregate((best, other) => other.IsBetterThan(best) ? other : best);
    }

    /// <summary>Adds a filing to every draft in which its incident and its year are free.</summary>
    private static void File(Draft?[] before, Draft?[] after, Filing filing, int incident)
    {
        for (int done = 0; done < before.Length; done++)
        {
            if ((done & incident) == 0 && before[done] is { } draft)
            {
                Draft? rival = after[done | incident];
                if ((rival is null || draft.Total + filing.Amount >= rival.Total) && draft.And(filing) is var more && rival?.IsBetterThan(more) != true)
                {
                    after[done | incident] = more;
                }
            }
        }
    }

    private static ClaimPlan Told(SupportProgram program, Claim[] claims, PriorClaim[] listed, Draft plan)
    {
        Filing[] filed = [.. plan.Lines.OfType<Filing>().OrderBy(filing => filing.On).ThenBy(filing => filing.Line)];
        PriorClaim[] paid = Array.ConvertAll(filed, filing => Paid(claims[filing.Line], filing.On));
        var steps = new PlanStep[filed.Length];
        for (int i = 0; i < filed.Length; i++)
        {
            Claim claim = claims[filed[i].Line];
            Decision decision = program.Decide(claim.On(filed[i].On), [.. listed, .. paid.Take(i)]);
            Decision? sooner = filed[i].On == claim.ClaimedOn ? null : program.Decide(claim, [.. listed, .. paid.Where((_, step) => step != i)]);
            steps[i] = new PlanStep(claim, decision, sooner);
        }

        PriorClaim[] all = [.. listed, .. paid];
        LeftOutClaim[] leftOut = [.. claims.Where((_, line) => plan.Lines[line] is null).Select(claim => new LeftOutClaim(program.Decide(claim, all)))];
        return new ClaimPlan(claims[0].Facility, Array.AsReadOnly(steps), Array.AsReadOnly(leftOut));
    }

    private static PriorClaim Paid(Claim claim, LocalDate on)
        => new(on, claim.Incident.OccurredOn, Outcome.Payable, claim.Incident.Payment) { Id = claim.Id };
}
