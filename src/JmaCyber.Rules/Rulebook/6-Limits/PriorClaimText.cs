using JmaCyber.Rules.Calendars;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Rulebook;

/// <summary>How sentences name a program year and an earlier claim.</summary>
internal static class PriorClaimText
{
    // There are few years, and each claim's sentences name one of them twice.
    private static readonly Recent<ProgramYear, Text> Years = new(8, static year => Text.Whole(
        $"{year.Year}年6月からの1年間（{new EraDay(year.Start)}～{new EraDay(year.End)}）",
        $"program year {year.Year} ({year.Start} to {year.End})"));

    public static Text Of(ProgramYear year) => Years.Of(year);

    public static Text Of(PriorClaim claim) => claim.Id is { } id
        ? new($"{claim.ClaimedOn}の請求「{id}」", $"claim “{id}” of {claim.ClaimedOn}")
        : new($"{claim.ClaimedOn}の先の請求", $"an earlier claim of {claim.ClaimedOn}");
}
