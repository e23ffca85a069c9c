using System.Text;
using JmaCyber.Rules.Utility;
using OneOf;

namespace JmaCyber.Rules.Programs;

/// <summary>
/// What closure days add to the base amount: <see cref="OnceForClosure"/> or <see cref="PerClosureDay"/>; there is no third (<c>amount.closure</c>).
/// </summary>
/// <remarks>Equal by kind and content.</remarks>
[JsonConverter(typeof(ContractOnly))]
public abstract record ClosureAmount : IOneOf
{
    private protected ClosureAmount(Yen amount) => Amount = amount;

    /// <summary>The amount, once or for each day.</summary>
    public Yen Amount { get; }

    /// <summary>How many of the closure days are paid for by the day: 0 when the amount is paid once.</summary>
    internal abstract int PaidDays(int closureDays);

    /// <summary>What so many closure days add; 0 yen for none.</summary>
    /// <param name="closureDays">The closure days counted, before any cap.</param>
    public abstract Yen For(int closureDays);

    /// <summary>The most that closure days can add.</summary>
    internal abstract Yen Most { get; }

    /// <summary>Which of the two it is: a case that is not among them cannot say so. Nobody else can derive from this type.</summary>
    private protected abstract OneOf<OnceForClosure, PerClosureDay> Union { get; }

    object IOneOf.Value => this;

    int IOneOf.Index => Union.Index;

    /// <summary>The same as <see cref="AsOneOf"/>.</summary>
    public static implicit operator OneOf<OnceForClosure, PerClosureDay>(ClosureAmount amount) => Guard.NotNull(amount).AsOneOf();

    /// <summary>Goes on with the one that it is.</summary>
    public TResult Match<TResult>(
        Func<OnceForClosure, TResult> once,
        Func<PerClosureDay, TResult> perDay)
        => AsOneOf().Match(Guard.NotNull(once), Guard.NotNull(perDay));

    /// <summary>Does what belongs to the one that it is.</summary>
    public void Switch(Action<OnceForClosure> once, Action<PerClosureDay> perDay)
        => AsOneOf().Switch(Guard.NotNull(once), Guard.NotNull(perDay));

    /// <summary>The same as a union of the library OneOf.</summary>
    public OneOf<OnceForClosure, PerClosureDay> AsOneOf() => Union;
}

/// <summary>One amount from one closure day on, however many (version 2022; MANUAL Q4-17).</summary>
[JsonConverter(typeof(ContractOnly))]
public sealed record OnceForClosure : ClosureAmount
{
    /// <summary>Pays the amount once.</summary>
    public OnceForClosure(Yen amount)
        : base(amount)
    {
    }

    private protected override OneOf<OnceForClosure, PerClosureDay> Union => this;

    internal override Yen Most => Amount;

    internal override int PaidDays(int closureDays) => 0;

    /// <inheritdoc/>
    public override Yen For(int closureDays) => closureDays >= 1 ? Amount : Yen.Zero;
}

/// <summary>An amount for each closure day up to a cap (version 2023; MANUAL 2-3(1)①).</summary>
[JsonConverter(typeof(ContractOnly))]
public sealed record PerClosureDay : ClosureAmount
{
    /// <summary>Pays the amount for each of at most <paramref name="maxDays"/> days.</summary>
    public PerClosureDay(Yen amount, int maxDays)
        : base(amount)
        => MaxDays = maxDays;

    /// <summary>The most days that are paid, inclusive.</summary>
    public int MaxDays { get; }

    private protected override OneOf<OnceForClosure, PerClosureDay> Union => this;

    internal override Yen Most => Amount * MaxDays;

    internal override int PaidDays(int closureDays) => Math.Min(closureDays, MaxDays);

    /// <inheritdoc/>
    public override Yen For(int closureDays) => Amount * PaidDays(closureDays);

    /// <summary>Writes the members, whatever the culture.</summary>
    protected override bool PrintMembers(StringBuilder builder)
        => RecordText.Print(builder, (nameof(Amount), Amount), (nameof(MaxDays), MaxDays));
}
