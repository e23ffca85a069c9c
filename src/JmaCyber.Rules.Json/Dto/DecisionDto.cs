using System.Text.Json.Serialization;
using JmaCyber.Rules.Calendars;
using JmaCyber.Rules.Json.Reading;
using NodaTime;

namespace JmaCyber.Rules.Json.Dto;

/// <summary>
/// A decision as the contract writes it. Everything may be absent in one that was recorded: what must be there is said in <see cref="RecordChecks"/>.
/// </summary>
internal sealed class DecisionDto
{
    public ClaimId? Claim { get; set; }

    public Outcome? Outcome { get; set; }

    public uint? Pattern { get; set; }

    public PaymentKind? Payment { get; set; }

    public Yen? Amount { get; set; }

    public List<BreakdownDto?>? Breakdown { get; set; }

    public string? Version { get; set; }

    public ProgramYear? ProgramYear { get; set; }

    public uint? ClosureDays { get; set; }

    public RuleSet? Reasons { get; set; }

    public RuleSet? Missing { get; set; }

    public RuleSet? Notes { get; set; }

    public PayoutDto? Payout { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<ExplanationDto?>? Explanation { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ProgramMarkDto? Program { get; set; }
}

internal sealed class BreakdownDto
{
    public Rule? Item { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public uint? Days { get; set; }

    public Yen? Amount { get; set; }
}

internal sealed class PayoutDto
{
    public LocalDate? CompleteOn { get; set; }

    public LocalDate? RemittedBy { get; set; }

    public LocalDate? CreditedBy { get; set; }

    public bool? Provisional { get; set; }
}

internal sealed class HolidayDto
{
    public LocalDate Date { get; set; }

    public string? Ja { get; set; }

    public string? En { get; set; }

    public bool BankOnly { get; set; }

    public bool Provisional { get; set; }
}
