using System.Text.Json.Serialization;
using JmaCyber.Rules.Calendars;
using NodaTime;

namespace JmaCyber.Rules.Json.Dto;

/// <summary>A decision as the contract writes it: every member is there, null where it has no value.</summary>
internal sealed class DecisionDto
{
    public string? Claim { get; set; }

    public Outcome Outcome { get; set; }

    public int? Pattern { get; set; }

    public PaymentKind? Payment { get; set; }

    public long Amount { get; set; }

    public BreakdownDto[] Breakdown { get; set; } = [];

    public string? Version { get; set; }

    public int? ProgramYear { get; set; }

    public int ClosureDays { get; set; }

    public RuleSet Reasons { get; set; }

    public RuleSet Missing { get; set; }

    public RuleSet Notes { get; set; }

    public PayoutDto? Payout { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ExplanationDto[]? Explanation { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ProgramMarkDto? Program { get; set; }
}

internal sealed class BreakdownDto
{
    public string? Item { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Days { get; set; }

    public long Amount { get; set; }
}

internal sealed class PayoutDto
{
    public LocalDate CompleteOn { get; set; }

    public LocalDate RemittedBy { get; set; }

    public LocalDate CreditedBy { get; set; }

    public bool Provisional { get; set; }
}

internal sealed class HolidayDto
{
    public LocalDate Date { get; set; }

    public string? Ja { get; set; }

    public string? En { get; set; }

    public bool BankOnly { get; set; }

    public bool Provisional { get; set; }
}
