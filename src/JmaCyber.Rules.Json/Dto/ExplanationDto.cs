using System.Text.Json.Serialization;
using JmaCyber.Rules.Programs;
using NodaTime;

namespace JmaCyber.Rules.Json.Dto;

/// <summary>A finding with its sentence, as the contract writes it.</summary>
internal sealed class ExplanationDto
{
    public Rule? Rule { get; set; }

    public FindingResult? Result { get; set; }

    public List<string?>? Source { get; set; }

    public string? Ja { get; set; }

    public string? En { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public RemedyDto? Remedy { get; set; }
}

internal sealed class RemedyDto
{
    public RemedyKind? Kind { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public LocalDate? From { get; set; }

    public string? Ja { get; set; }

    public string? En { get; set; }
}

/// <summary>By which program a decision was made.</summary>
internal sealed class ProgramMarkDto
{
    public string? Name { get; set; }

    public string? Fingerprint { get; set; }
}

/// <summary>Whether an answer rests on an open reading.</summary>
internal sealed class SensitivityDto
{
    public ClaimId? Claim { get; set; }

    public bool? Settled { get; set; }

    public List<Interpretation?>? TurnsOn { get; set; }

    public List<PossibleOutcomeDto?>? Outcomes { get; set; }
}

internal sealed class PossibleOutcomeDto
{
    public Outcome? Outcome { get; set; }

    public Yen? Amount { get; set; }

    public uint? Settings { get; set; }
}

/// <summary>A rule of the register.</summary>
internal sealed class RuleDto
{
    public string? Id { get; set; }

    public int Section { get; set; }

    public TextDto Title { get; set; } = new();

    public TextDto Statement { get; set; } = new();

    public string[] Sources { get; set; } = [];
}

internal sealed class TextDto
{
    public string? Ja { get; set; }

    public string? En { get; set; }
}
