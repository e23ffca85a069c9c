using JmaCyber.Rules.Calendars;
using JmaCyber.Rules.Judging;
using OneOf;

namespace JmaCyber.Rules;

/// <summary>The claim is paid.</summary>
[JsonConverter(typeof(ContractOnly))]
public sealed class Payable : Decision
{
    internal Payable(in ClaimFacts facts, Findings findings, Yen amount, Payout payout)
        : base(facts, findings)
    {
        Amount = amount;
        Payout = payout;
    }

    /// <inheritdoc/>
    public override Outcome Outcome => Outcome.Payable;

    /// <inheritdoc/>
    public override Yen? AmountOrNull => Amount;

    private protected override OneOf<Payable, Incomplete, Referred, NotPayable> Union => this;

    /// <summary>What is paid.</summary>
    public Yen Amount { get; }

    /// <summary>What it is made of; adds up to <see cref="Amount"/>, without items of 0 yen.</summary>
    public AmountItems Breakdown => new(this);

    /// <summary>When the documents were complete and when the money comes (MANUAL 2-3(5)).</summary>
    public Payout Payout { get; }
}

/// <summary>A required document is missing; with it the claim would be paid.</summary>
[JsonConverter(typeof(ContractOnly))]
public sealed class Incomplete : Decision
{
    internal Incomplete(in ClaimFacts facts, Findings findings, Yen amount)
        : base(facts, findings)
        => Amount = amount;

    /// <inheritdoc/>
    public override Outcome Outcome => Outcome.Incomplete;

    /// <inheritdoc/>
    public override Yen? AmountOrNull => Amount;

    private protected override OneOf<Payable, Incomplete, Referred, NotPayable> Union => this;

    /// <summary>What would be paid once the missing documents are there.</summary>
    public Yen Amount { get; }

    /// <summary>What that would be made of; adds up to <see cref="Amount"/>, without items of 0 yen.</summary>
    public AmountItems Breakdown => new(this);

    /// <summary>Every missing requirement, in register order; never empty.</summary>
    public RuleSet Missing => Findings.With(FindingResult.Missing);
}

/// <summary>Only the office can decide.</summary>
[JsonConverter(typeof(ContractOnly))]
public sealed class Referred : Decision
{
    internal Referred(in ClaimFacts facts, Findings findings)
        : base(facts, findings)
    {
    }

    /// <inheritdoc/>
    public override Outcome Outcome => Outcome.Referred;

    /// <inheritdoc/>
    public override Yen? AmountOrNull => null;

    private protected override OneOf<Payable, Incomplete, Referred, NotPayable> Union => this;

    /// <summary>All the rules that leave it to the office, in register order; never empty.</summary>
    public RuleSet Reasons => Findings.With(FindingResult.Unclear);
}

/// <summary>A rule refuses the claim.</summary>
[JsonConverter(typeof(ContractOnly))]
public sealed class NotPayable : Decision
{
    internal NotPayable(in ClaimFacts facts, Findings findings)
        : base(facts, findings)
    {
    }

    /// <inheritdoc/>
    public override Outcome Outcome => Outcome.NotPayable;

    /// <inheritdoc/>
    public override Yen? AmountOrNull => null;

    private protected override OneOf<Payable, Incomplete, Referred, NotPayable> Union => this;

    /// <summary>All the rules that refuse it, in register order; never empty.</summary>
    public RuleSet Reasons => Findings.With(FindingResult.Failed);
}
