namespace JmaCyber.Rules;

/// <summary>
/// What the facility's earlier claims say about one claim: the first of each kind that used its program year up, and the first that was
/// paid for the same incident. The default is that of no earlier claims.
/// </summary>
internal readonly struct Earlier
{
    public Earlier(YearUse? year, EarlierClaim? sameIncident)
    {
        Year = year;
        SameIncident = sameIncident;
    }

    /// <summary>What used the program year up, or null when nothing did.</summary>
    public YearUse? Year { get; }

    /// <summary>The payable claim for the same incident, or null.</summary>
    public EarlierClaim? SameIncident { get; }

    /// <summary>The first claim that used the year up by another payment than the given one, or null.</summary>
    public EarlierClaim? OtherPayment(PaymentKind? payment) => payment switch
    {
        PaymentKind.CyberAttack => Year?.ByLeak,
        PaymentKind.DataLeak => Year?.ByAttack,
        _ => null,
    };
}

/// <summary>The claims that used a program year up: the first of all, and the first of each payment. Immutable.</summary>
internal sealed class YearUse
{
    public YearUse(ProgramYear year, EarlierClaim first)
        : this(year, first, byAttack: null, byLeak: null, first)
    {
    }

    private YearUse(ProgramYear year, EarlierClaim first, EarlierClaim? byAttack, EarlierClaim? byLeak, EarlierClaim next)
    {
        Year = year;
        First = first;
        ByAttack = byAttack ?? (next.Payment == PaymentKind.CyberAttack ? next : null);
        ByLeak = byLeak ?? (next.Payment == PaymentKind.DataLeak ? next : null);
    }

    public ProgramYear Year { get; }

    public EarlierClaim First { get; }

    public EarlierClaim? ByAttack { get; }

    public EarlierClaim? ByLeak { get; }

    /// <summary>The same with one more claim; itself when that adds nothing.</summary>
    public YearUse And(EarlierClaim next) => next.Payment switch
    {
        PaymentKind.CyberAttack when ByAttack is null => new YearUse(Year, First, ByAttack, ByLeak, next),
        PaymentKind.DataLeak when ByLeak is null => new YearUse(Year, First, ByAttack, ByLeak, next),
        _ => this,
    };
}
