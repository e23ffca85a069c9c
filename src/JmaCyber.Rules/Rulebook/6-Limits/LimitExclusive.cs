using JmaCyber.Rules.Judging;

namespace JmaCyber.Rules.Rulebook;

/// <summary>Never both payments in one program year: failed when the other one used it up (<c>limit.exclusive</c>; MANUAL 2-3(3), Q4-5).</summary>
internal static class LimitExclusive
{
    public static FindingResult Judge(in ClaimFacts facts)
    {
        if (facts.Year is null || facts.Payment is null)
        {
            return FindingResult.NotJudged;
        }

        return facts.Prior.OtherPayment(facts.Payment) is null ? FindingResult.Met : FindingResult.Failed;
    }

    public static Text Explain(in ClaimFacts facts, FindingResult result)
    {
        Text year = PriorClaimText.Of(facts.Year!);
        return facts.Prior.OtherPayment(facts.Payment) is not { } other
            ? new($"この施設の{year.Ja}の枠は、もう一方の支援金には使われていません。", $"The facility's {year.En} is not used up by the other payment.")
            : new(
                $"この施設の{year.Ja}の枠は、もう一方の支援金の請求である{PriorClaimText.Of(other).Ja}により使われています。",
                $"The facility's {year.En} is used up by the other payment: {PriorClaimText.Of(other).En}.");
    }
}
