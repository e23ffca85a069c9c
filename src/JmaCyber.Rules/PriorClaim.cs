using System.Text;
using JmaCyber.Rules.Utility;
using NodaTime;

namespace JmaCyber.Rules;

/// <summary>The two payments, of which a facility gets one a program year (MANUAL 2-3(1), 2-3(3)).</summary>
[JsonConverter(typeof(ContractOnly))]
public enum PaymentKind
{
    /// <summary>The cyber-attack payment (サイバー攻撃一時支援金).</summary>
    CyberAttack,

    /// <summary>The data-leak payment (個人情報漏えい一時支援金).</summary>
    DataLeak,
}

/// <summary>How a claim ends (section 8 of the register).</summary>
[JsonConverter(typeof(ContractOnly))]
public enum Outcome
{
    /// <summary>It is paid.</summary>
    Payable,

    /// <summary>A requirement is missing.</summary>
    Incomplete,

    /// <summary>Only the office can decide.</summary>
    Referred,

    /// <summary>A rule refuses it.</summary>
    NotPayable,
}

/// <summary>An earlier claim of the same facility and how it ended: a fact that no setting changes.</summary>
/// <remarks>Equal by content.</remarks>
[JsonConverter(typeof(ContractOnly))]
public sealed record PriorClaim
{
    /// <summary>Records an earlier claim.</summary>
    /// <param name="claimedOn">The day on which it reached the office.</param>
    /// <param name="occurredOn">The day on which the harm of its incident set in; not after <paramref name="claimedOn"/>.</param>
    /// <param name="outcome">How it ended.</param>
    /// <param name="payment">The payment it was for, or null when its incident was of no payment kind; needed when it was payable.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is outside its enumeration.</exception>
    public PriorClaim(LocalDate claimedOn, LocalDate occurredOn, Outcome outcome, PaymentKind? payment)
    {
        ClaimedOn = claimedOn;
        OccurredOn = occurredOn;
        Outcome = Guard.Defined(outcome);
        Payment = payment is { } kind ? Guard.Defined(kind) : null;
    }

    /// <summary>The day on which it reached the office.</summary>
    public LocalDate ClaimedOn { get; }

    /// <summary>The day on which the harm of its incident set in.</summary>
    public LocalDate OccurredOn { get; }

    /// <summary>How it ended.</summary>
    public Outcome Outcome { get; }

    /// <summary>The payment it was for, or null when it was for none.</summary>
    public PaymentKind? Payment { get; }

    /// <summary>Its id where it is a claim of the same ledger, otherwise null.</summary>
    public ClaimId? Id { get; init; }

    private bool PrintMembers(StringBuilder builder)
        => RecordText.Print(
            builder,
            (nameof(ClaimedOn), ClaimedOn), (nameof(OccurredOn), OccurredOn), (nameof(Outcome), Outcome),
            (nameof(Payment), Payment), (nameof(Id), Id));
}
