using JmaCyber.Rules.Calendars;
using JmaCyber.Rules.Judging;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Rulebook;

/// <summary>One claim a facility a program year (<c>limit.annual</c>; MANUAL 2-3(3), Q4-15; <c>annual-window-basis</c>, <c>annual-slot</c>).</summary>
internal readonly struct LimitAnnual : IObstacle
{
    private static readonly Recent<ProgramYear, Text> Free = new(8, static year => Text.Whole(
        $"この施設の{PriorClaimText.Of(year)}の枠は使われていません。",
        $"The facility's {PriorClaimText.Of(year)} is not used up."));

    public int Section => 6;

    public string Id => "limit.annual";

    public Text Title => new("1年間に1回", "one claim a program year");

    public string Sources => "MANUAL 2-3(3); MANUAL Q4-15";

    public Text Statement(SupportProgram program) => new(
        ja: "1つの施設が請求できるのは、6月1日から翌年5月31日までの1年間に1回です。限度は施設ごとにあります（どの年間の請求とみるかは解釈 annual-window-basis、何によって枠が使われるかは解釈 annual-slot によります）。",
        en: "One facility can claim once a program year (1 June to 31 May); each facility has its own limit (which year a claim belongs to: " +
            "interpretation annual-window-basis; what uses the year up: interpretation annual-slot).");

    public FindingResult Judge(in ClaimFacts facts)
    {
        if (facts.Year is null)
        {
            return FindingResult.NotJudged;
        }

        return facts.Prior.Year is null ? FindingResult.Met : FindingResult.Failed;
    }

    public Text Explain(in ClaimFacts facts, FindingResult result)
        => facts.Prior.Year is not { } use
            ? Free.Of(facts.Year!)
            : new(
                $"この施設の{PriorClaimText.Of(facts.Year!)}の枠は、{PriorClaimText.Of(use.First)}により使われています。",
                $"The facility's {PriorClaimText.Of(facts.Year!)} is used up by {PriorClaimText.Of(use.First)}.");

    public Remedy Remedy(in ClaimFacts facts, FindingResult result) => Remedies.NextYear(facts);
}
