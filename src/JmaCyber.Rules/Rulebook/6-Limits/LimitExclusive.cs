using JmaCyber.Rules.Calendars;
using JmaCyber.Rules.Judging;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Rulebook;

/// <summary>Never both payments in one program year: failed when the other one used it up (<c>limit.exclusive</c>; MANUAL 2-3(3), Q4-5).</summary>
internal readonly struct LimitExclusive : IObstacle
{
    private static readonly Recent<ProgramYear, Text> Free = new(8, static year => Text.Whole(
        $"この施設の{PriorClaimText.Of(year)}の枠は、もう一方の支援金には使われていません。",
        $"The facility's {PriorClaimText.Of(year)} is not used up by the other payment."));

    public int Section => 6;

    public string Id => "limit.exclusive";

    public Text Title => new("いずれか一方のみ", "one payment or the other");

    public string Sources => "MANUAL 2-3(3); MANUAL Q4-5";

    public Text Statement(SupportProgram program) => new(
        ja: "同じ年間に、サイバー攻撃一時支援金と個人情報漏えい一時支援金の両方が支払われることはなく、どちらか一方に限られます。",
        en: "The cyber-attack and the data-leak payment are never both paid in one program year: one or the other.");

    public FindingResult Judge(in ClaimFacts facts)
    {
        if (facts.Year is null || facts.Payment is null)
        {
            return FindingResult.NotJudged;
        }

        return facts.Prior.OtherPayment(facts.Payment) is null ? FindingResult.Met : FindingResult.Failed;
    }

    public Text Explain(in ClaimFacts facts, FindingResult result)
        => facts.Prior.OtherPayment(facts.Payment) is not { } other
            ? Free.Of(facts.Year!)
            : new(
                $"この施設の{PriorClaimText.Of(facts.Year!)}の枠は、もう一方の支援金の請求である{PriorClaimText.Of(other)}により使われています。",
                $"The facility's {PriorClaimText.Of(facts.Year!)} is used up by the other payment: {PriorClaimText.Of(other)}.");

    public Remedy Remedy(in ClaimFacts facts, FindingResult result) => Remedies.NextYear(facts);
}
