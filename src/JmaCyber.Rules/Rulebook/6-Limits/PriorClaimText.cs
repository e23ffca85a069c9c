using System.Collections.Concurrent;
using JmaCyber.Rules.Calendars;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Rulebook;

/// <summary>How sentences name a program year and an earlier claim.</summary>
internal static class PriorClaimText
{
    // There are few years, and each claim's sentences name one of them twice.
    private static readonly ConcurrentDictionary<ProgramYear, Text> Years = new();

    public static Text Of(ProgramYear year) => Years.GetOrAdd(year, static year => new(
        $"{year}年6月からの1年間（{DateText.Era(year.Start)}～{DateText.Era(year.End)}）",
        $"program year {year} ({DateText.En(year.Start)} to {DateText.En(year.End)})"));

    public static Text Of(PriorClaim claim) => claim.Id is { } id
        ? new($"{DateText.Ja(claim.ClaimedOn)}の請求「{id}」", $"claim “{id}” of {DateText.En(claim.ClaimedOn)}")
        : new($"{DateText.Ja(claim.ClaimedOn)}の先の請求", $"an earlier claim of {DateText.En(claim.ClaimedOn)}");
}
