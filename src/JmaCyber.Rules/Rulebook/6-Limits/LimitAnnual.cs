using JmaCyber.Rules.Judging;

namespace JmaCyber.Rules.Rulebook;

/// <summary>One claim a facility a program year (<c>limit.annual</c>; MANUAL 2-3(3), Q4-15; <c>annual-window-basis</c>, <c>annual-slot</c>).</summary>
internal static class LimitAnnual
{
    public static FindingResult Judge(in ClaimFacts facts)
    {
        if (facts.Year is null)
        {
            return FindingResult.NotJudged;
        }

        return facts.Prior.Year is null ? FindingResult.Met : FindingResult.Failed;
    }

    public static Text Explain(in ClaimFacts facts, FindingResult result)
    {
        Text year = PriorClaimText.Of(facts.Year!);
        return facts.Prior.Year is not { } use
            ? new($"この施設の{year.Ja}の枠は使われていません。", $"The facility's {year.En} is not used up.")
            : new(
                $"この施設の{year.Ja}の枠は、{PriorClaimText.Of(use.First).Ja}により使われています。",
                $"The facility's {year.En} is used up by {PriorClaimText.Of(use.First).En}.");
    }
}
