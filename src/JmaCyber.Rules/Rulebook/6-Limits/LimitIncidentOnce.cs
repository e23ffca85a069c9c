using JmaCyber.Rules.Judging;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Rulebook;

/// <summary>One incident is paid once, in any year; a second claim for it is the office's to decide (<c>limit.incident-once</c>; READING;
/// MANUAL Q4-4).</summary>
internal readonly struct LimitIncidentOnce : IObstacle
{
    public int Section => 6;

    public string Id => "limit.incident-once";

    public Text Title => new("1つの事案に1回", "one payment an incident");

    public string Sources => "READING; MANUAL 2-3(3); MANUAL Q4-4; MANUAL Q4-5";

    public Text Statement(SupportProgram program) => new(
        ja: "1つの事案への支払いは、どの年間であるか、どちらの一時支援金であるかを問わず1回です。同じ事案についての再度の請求は、一時支援金事務局の判断によります（当方の解釈）。同じ事案とは、" +
            "その施設の支払対象となった先の請求と事由発生日が同じものです。",
        en: "One incident is paid once, in any year and under whichever name: a second claim for it, be it of the other payment, " +
            "is referred to the support-payment office (our reading). It is the same incident when an earlier payable claim of the " +
            "facility, of whatever year and payment kind, has the same incident date.");

    public FindingResult Judge(in ClaimFacts facts)
    {
        if (facts.Payment is null)
        {
            return FindingResult.NotJudged;
        }

        return facts.Prior.SameIncident is null ? FindingResult.Met : FindingResult.Unclear;
    }

    public Text Explain(in ClaimFacts facts, FindingResult result) => facts.Prior.SameIncident is not { } same
        ? new(
            $"事由発生日が同じ（{new EraDay(facts.OccurredOn)}）で、支払対象となった先の請求はありません。",
            $"No earlier claim was payable for the same incident of {facts.OccurredOn}.")
        : new(
            $"事由発生日（{new EraDay(facts.OccurredOn)}）が同じ{PriorClaimText.Of(same)}が支払対象となっています。1つの事案への支払いは1回とみるため、一時支援金事務局の判断によります（当方の解釈）。",
            $"For the same incident of {facts.OccurredOn}, {PriorClaimText.Of(same)} was payable; one incident is paid once, so only the " +
                $"support-payment office can decide (our reading).");

    public Remedy Remedy(in ClaimFacts facts, FindingResult result) => Remedies.Office;
}
