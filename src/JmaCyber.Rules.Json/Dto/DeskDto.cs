using JmaCyber.Rules.Guidance;

namespace JmaCyber.Rules.Json.Dto;

/// <summary>A desk at a moment, as the contract writes it.</summary>
internal sealed class DeskDto
{
    public DeskId Desk { get; set; }

    public string? Ja { get; set; }

    public string? En { get; set; }

    public string? Contact { get; set; }

    public bool? Open { get; set; }

    public string? OpensAt { get; set; }
}
