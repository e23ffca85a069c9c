using JmaCyber.Rules.Calendars;
using JmaCyber.Rules.Utility;
using NodaTime;

namespace JmaCyber.Rules.Analysis;

/// <summary>What a facility should claim when: of all ways to file its claims the one that is paid most, and there is exactly one.</summary>
/// <remarks>
/// Of two plans with the same total the better is the one that pays more for the claims filed in the first program year, then in the second, and so on;
/// then the one that files the first claim of the ledger earlier, then the second, and so on, a claim left out standing after every date.
/// </remarks>
public sealed class ClaimPlan
{
    internal ClaimPlan(Facility facility, IReadOnlyList<PlanStep> steps, IReadOnlyList<LeftOutClaim> leftOut)
    {
        Facility = facility;
        Steps = steps;
        LeftOut = leftOut;
        Total = steps.Aggregate(Yen.Zero, (sum, step) => sum + step.Amount);
    }

    /// <summary>The most claims that a facility can have in a plan.</summary>
    public static int MostClaims => 12;

    /// <summary>The last date on which a plan files a claim, inclusive: the last that a claim can name.</summary>
    public static LocalDate LastDate { get; } = new(2199, 12, 31);

    /// <summary>The facility.</summary>
    public Facility Facility { get; }

    /// <summary>What the claims filed come to, those included that are still incomplete.</summary>
    public Yen Total { get; }

    /// <summary>The claims filed, by date, then by their places in the ledger.</summary>
    public IReadOnlyList<PlanStep> Steps { get; }

    /// <summary>The other claims, by their places in the ledger.</summary>
    public IReadOnlyList<LeftOutClaim> LeftOut { get; }

    /// <summary>The facility's id and the total.</summary>
    public override string ToString() => $"{Facility.Id}: {Total}";
}

/// <summary>A claim that a plan files, and when.</summary>
public sealed class PlanStep
{
    internal PlanStep(Claim claim, Decision decision, Decision? onClaimedOn)
    {
        Claim = claim;
        Decision = decision;
        OnClaimedOn = onClaimedOn;
    }

    /// <summary>The claim as it was given; its <see cref="Claim.ClaimedOn"/> is the earliest date on which it could reach the office.</summary>
    public Claim Claim { get; }

    /// <summary>The date on which it is filed; never before the claim's own.</summary>
    public LocalDate FileOn => Decision.Claim.ClaimedOn;

    /// <summary>The decision on that date, payable or incomplete; the steps before it are earlier payable claims.</summary>
    public Decision Decision { get; }

    /// <summary>
    /// What keeps it from being filed sooner: the decision on the claim's own date, referred or not payable, all other steps being earlier payable claims;
    /// null when it is filed on that date.
    /// </summary>
    public Decision? OnClaimedOn { get; }

    /// <summary>The program year of the decision: that which it uses up.</summary>
    public ProgramYear ProgramYear => Decision.ProgramYear!;

    /// <summary>What is paid, or will be once what is missing is there.</summary>
    public Yen Amount => Decision.Match(payable => payable.Amount, incomplete => incomplete.Amount, referred => Yen.Zero, notPayable => Yen.Zero);

    /// <summary>The requirements that are still missing on that date, in register order.</summary>
    public RuleSet Missing => Decision.Match(
        payable => RuleSet.Empty,
        incomplete => incomplete.Missing,
        referred => RuleSet.Empty,
        notPayable => RuleSet.Empty);

    /// <summary>The claim's id and the date.</summary>
    public override string ToString() => $"{Claim.Id}: {DateText.En(FileOn)}";
}

/// <summary>A claim that a plan leaves out, and why.</summary>
public sealed class LeftOutClaim
{
    internal LeftOutClaim(Decision decision) => Decision = decision;

    /// <summary>The claim.</summary>
    public Claim Claim => Decision.Claim;

    /// <summary>The decision on the claim's own date, referred or not payable; all steps of the plan are earlier payable claims.</summary>
    public Decision Decision { get; }

    /// <summary>Referred or not payable.</summary>
    public Outcome Outcome => Decision.Outcome;

    /// <summary>All the rules that led there, in register order; never empty.</summary>
    public RuleSet Reasons
        => Decision.Match(payable => RuleSet.Empty, incomplete => RuleSet.Empty, referred => referred.Reasons, notPayable => notPayable.Reasons);

    /// <summary>The claim's id and the outcome.</summary>
    public override string ToString() => Decision.ToString();
}
