using JmaCyber.Rules.Calendars;
using JmaCyber.Rules.Json.Reading;
using JmaCyber.Rules.Utility;
using NodaTime;

namespace JmaCyber.Rules.Json;

/// <content>The other members of a decision, as the library has them.</content>
public sealed partial class DecisionRecord
{
    /// <summary>The flowchart's pattern, 1 to 3, or null.</summary>
    public int? Pattern => dto.Value.Pattern is { } pattern and >= 1 and <= RecordChecks.MostPatterns ? (int)pattern : null;

    /// <summary>The payment, or null.</summary>
    public PaymentKind? Payment => dto.Value.Payment;

    /// <summary>What the amount is made of; empty where it is 0.</summary>
    public IReadOnlyList<AmountItem> Breakdown => new ValueList<AmountItem>(RecordChecks.ItemsOf(dto.Value));

    /// <summary>The id of the program's version, or null before the first.</summary>
    public string? Version => dto.Value.Version;

    /// <summary>The program year, or null before the first.</summary>
    public ProgramYear? ProgramYear => dto.Value.ProgramYear;

    /// <summary>The closure days counted, before any cap; null where none were written, or no such number.</summary>
    public int? ClosureDays => dto.Value.ClosureDays is { } days and <= int.MaxValue ? (int)days : null;

    /// <summary>The rules that led to a refusal or a referral, in register order.</summary>
    public RuleSet Reasons => dto.Value.Reasons ?? RuleSet.Empty;

    /// <summary>The requirements that are missing, in register order.</summary>
    public RuleSet Missing => dto.Value.Missing ?? RuleSet.Empty;

    /// <summary>The notes, in register order.</summary>
    public RuleSet Notes => dto.Value.Notes ?? RuleSet.Empty;

    /// <summary>The day on which the last required document had arrived; null unless payable, as the next three.</summary>
    public LocalDate? CompleteOn => dto.Value.Payout?.CompleteOn;

    /// <summary>The day by which, inclusive, the remittance was to be finished.</summary>
    public LocalDate? RemittedBy => dto.Value.Payout?.RemittedBy;

    /// <summary>The day by which, inclusive, the money was expected in the account.</summary>
    public LocalDate? CreditedBy => dto.Value.Payout?.CreditedBy;

    /// <summary>Whether holidays not announced then could still move that day.</summary>
    public bool? IsProvisional => dto.Value.Payout?.Provisional;

    /// <summary>Every rule judged with the sentences of then, in register order; null where the decision was written without.</summary>
    public IReadOnlyList<ExplainedFinding>? Explanation
        => dto.Value.Explanation is null ? null : new ValueList<ExplainedFinding>(RecordChecks.ExplainedOf(dto.Value));

    /// <summary>The name of the program that decided; null where the decision was written without explanation.</summary>
    public string? ProgramName => dto.Value.Program?.Name;

    /// <summary>That program's fingerprint (<see cref="SupportProgram.Fingerprint"/>), or null.</summary>
    public string? ProgramFingerprint => dto.Value.Program?.Fingerprint;
}
