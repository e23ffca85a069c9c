using JmaCyber.Rules.Analysis.Partition;
using JmaCyber.Rules.Judging;
using JmaCyber.Rules.Rulebook;

namespace JmaCyber.Rules.Analysis.Comparisons;

/// <summary>On which claimants and earlier claims of a slice two programs agree, and what they agree on.</summary>
internal static class DifferentlyJudged
{
    private static readonly RuleSet Membership = RuleSet.Of(Rule.MemberA1, Rule.MemberStarted, Rule.MemberEnded);
    private static readonly RuleSet Place = RuleSet.Of(Rule.FacilityCovered, Rule.IncidentProgramStart);

    /// <summary>The claimants on whom two programs differ, and first one on whom they agree.</summary>
    public static List<ClaimantClass> ClaimantsJudgedDifferently(SpaceSlice slice)
    {
        var claimants = new List<ClaimantClass> { ClaimantClass.Untroubled };
        foreach (ClaimantClass claimant in slice.Claimants)
        {
            if (claimant is { Pending: false, Related: true } && Failures(slice, claimant, Membership) is var (before, after) && before != after)
            {
                claimants.Add(claimant);
            }
        }

        return claimants;
    }

    /// <summary>Whether the place or the date of every claim of a slice is refused, and by both programs alike.</summary>
    public static bool IsRefusedByBoth(SpaceSlice slice)
    {
        (RuleSet before, RuleSet after) = Failures(slice, ClaimantClass.Untroubled, Place);
        return before == after && !before.IsEmpty;
    }

    /// <summary>Whether both programs refuse a claimant, and for the same reasons.</summary>
    public static bool IsRefusedByBoth(SpaceSlice slice, ClaimantClass claimant)
    {
        (RuleSet before, RuleSet after) = Failures(slice, claimant, Membership);
        return before == after && !before.IsEmpty;
    }

    /// <summary>The priors on which two programs differ, one each way, and first the one of no earlier claims.</summary>
    /// <remarks>In the order of priors those without the same incident come first, so that one of them stands for each way that has one.</remarks>
    public static List<PriorClaimsClass> PriorClaimsJudgedDifferently(SpaceSlice slice, IncidentClass incident)
    {
        PriorClaimsClass[] all = slice.PriorClaimsFor(incident);
        var priors = new List<PriorClaimsClass> { all[0] };
        var known = new HashSet<(PriorClaimsUse, PriorClaimsUse)>();
        foreach (PriorClaimsClass prior in all)
        {
            (PriorClaimsUse before, PriorClaimsUse after) = (YearOf(prior.Before), YearOf(prior.After));
            if (before != after && known.Add((before, after)))
            {
                priors.Add(prior);
            }
        }

        return priors;
    }

    /// <summary>What is used up of the year, before and after.</summary>
    public static (PriorClaimsUse Before, PriorClaimsUse After) YearOf(PriorClaimsClass prior) => (YearOf(prior.Before), YearOf(prior.After));

    /// <summary>What is used up of the year.</summary>
    public static PriorClaimsUse YearOf(PriorClaimsUse use) => use & ~PriorClaimsUse.SameIncident;

    private static (RuleSet Before, RuleSet After) Failures(SpaceSlice slice, ClaimantClass claimant, RuleSet rules)
    {
        IncidentClass leak = Array.Find(slice.Incidents, one => one.Kind == IncidentKind.DataLeak)!;
        Claim claim = slice.Build(claimant, leak, InsiderCrime.None, []);
        return (Failed(slice.Before, claim, rules), Failed(slice.After, claim, rules));
    }

    private static RuleSet Failed(SupportProgram program, Claim claim, RuleSet rules)
        => new(Judgement.Of(new ClaimFacts(program, claim, prior: default)).Findings.With(FindingResult.Failed).Bits & rules.Bits);
}
