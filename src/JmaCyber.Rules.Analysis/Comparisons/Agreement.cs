using JmaCyber.Rules.Analysis.Spaces;
using JmaCyber.Rules.Judging;
using JmaCyber.Rules.Rulebook;

namespace JmaCyber.Rules.Analysis.Comparisons;

/// <summary>On which claimants and earlier claims of a scene two programs agree, and what they agree on.</summary>
internal static class Agreement
{
    private static readonly RuleSet Membership = RuleSet.Of(Rule.MemberA1, Rule.MemberStarted, Rule.MemberEnded);
    private static readonly RuleSet Place = RuleSet.Of(Rule.FacilityCovered, Rule.IncidentProgramStart);

    /// <summary>The claimants on whom two programs differ, and first one on whom they agree.</summary>
    public static List<Claimant> ClaimantsJudgedDifferently(Scene scene)
    {
        var claimants = new List<Claimant> { Claimant.Untroubled };
        foreach (Claimant claimant in scene.Claimants)
        {
            if (claimant is { Pending: false, Related: true } && Failures(scene, claimant, Membership) is var (before, after) && before != after)
            {
                claimants.Add(claimant);
            }
        }

        return claimants;
    }

    /// <summary>Whether the place or the date of every claim of a scene is refused, and by both programs alike.</summary>
    public static bool IsRefusedByBoth(Scene scene)
    {
        (RuleSet before, RuleSet after) = Failures(scene, Claimant.Untroubled, Place);
        return before == after && !before.IsEmpty;
    }

    /// <summary>Whether both programs refuse a claimant, and for the same reasons.</summary>
    public static bool IsRefusedByBoth(Scene scene, Claimant claimant)
    {
        (RuleSet before, RuleSet after) = Failures(scene, claimant, Membership);
        return before == after && !before.IsEmpty;
    }

    /// <summary>The pasts on which two programs differ, one each way, and first the one of no earlier claims.</summary>
    /// <remarks>In the order of pasts those without the same incident come first, so that one of them stands for each way that has one.</remarks>
    public static List<Past> PastsJudgedDifferently(Scene scene, Happening happening)
    {
        Past[] all = scene.PastsFor(happening);
        var pasts = new List<Past> { all[0] };
        var known = new HashSet<(PastUse, PastUse)>();
        foreach (Past past in all)
        {
            (PastUse before, PastUse after) = (YearOf(past.Before), YearOf(past.After));
            if (before != after && known.Add((before, after)))
            {
                pasts.Add(past);
            }
        }

        return pasts;
    }

    /// <summary>What is used up of the year.</summary>
    public static PastUse YearOf(PastUse use) => use & ~PastUse.SameIncident;

    private static (RuleSet Before, RuleSet After) Failures(Scene scene, Claimant claimant, RuleSet rules)
    {
        Happening leak = Array.Find(scene.Happenings, one => one.Kind == IncidentKind.DataLeak)!;
        Claim claim = scene.Build(claimant, leak, InsiderCrime.None, []);
        return (Failed(scene.Before, claim, rules), Failed(scene.After, claim, rules));
    }

    private static RuleSet Failed(SupportProgram program, Claim claim, RuleSet rules)
        => new(Judgement.Of(new ClaimFacts(program, claim, prior: default)).Findings.With(FindingResult.Failed).Bits & rules.Bits);
}
