using JmaCyber.Rules.Calendars;

namespace JmaCyber.Rules.Judging;

/// <summary>
/// What the facility's earlier claims say about one claim: the first of each kind that used its program year up, and the first that was
/// paid for the same incident. The default is that of no earlier claims. Equal by content.
/// </summary>
internal readonly record struct PriorClaimFacts
{
    public PriorClaimFacts(YearUse? year, PriorClaim? sameIncident)
    {
        Year = year;
        SameIncident = sameIncident;
    }

    /// <summary>What used the program year up, or null when nothing did.</summary>
    public YearUse? Year { get; }

    /// <summary>The payable claim for the same incident, or null.</summary>
    public PriorClaim? SameIncident { get; }

    /// <summary>The first claim that used the year up by another payment than the given one, or null.</summary>
    public PriorClaim? OtherPayment(PaymentKind? payment) => payment switch
    {
        PaymentKind.CyberAttack => Year?.ByLeak,
        PaymentKind.DataLeak => Year?.ByAttack,
        _ => null,
    };
}

/// <summary>The claims that used a program year up: the first of all, and the first of each payment. Immutable, equal by content.</summary>
internal sealed record YearUse
{
    public YearUse(ProgramYear year, PriorClaim first)
        : this(year, first, byAttack: null, byLeak: null, first)
    {
    }

    private YearUse(ProgramYear year, PriorClaim first, PriorClaim? byAttack, PriorClaim? byLeak, PriorClaim next)
    {
        Year = year;
        First = first;
        ByAttack = byAttack ?? (next.Payment == PaymentKind.CyberAttack ? next : null);
        ByLeak = byLeak ?? (next.Payment == PaymentKind.DataLeak ? next : null);
    }

    public ProgramYear Year { get; }

    public PriorClaim First { get; }

    public PriorClaim? ByAttack { get; }

    public PriorClaim? ByLeak { get; }

    /// <summary>The same with one more claim; itself when that adds nothing.</summary>
    public YearUse And(PriorClaim next) => next.Payment switch
    {
        PaymentKind.CyberAttack when ByAttack is null => new YearUse(Year, First, ByAttack, ByLeak, next),
        PaymentKind.DataLeak when ByLeak is null => new YearUse(Year, First, ByAttack, ByLeak, next),
        _ => this,
    };
}
