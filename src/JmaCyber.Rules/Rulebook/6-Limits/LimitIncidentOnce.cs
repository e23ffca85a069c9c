using JmaCyber.Rules.Judging;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Rulebook;

/// <summary>One incident is paid once, in any year; a second claim for it is the office's to decide (<c>limit.incident-once</c>; READING;
/// MANUAL Q4-4).</summary>
internal readonly struct LimitIncidentOnce : IObstacle
{
    public int Section => 6;

    public string Id => "limit.incident-once";

    public Text Title => new("一事案一回", "one payment an incident");

    public string Sources => "READING; MANUAL Q4-4";

    public Text Statement(SupportProgram program) => new(
        ja: "一つの事案への支払いは、どの年間であるかを問わず一度とする。同じ事案についての再度の請求は、一時支援金事務局の判断に委ねる（当方の解釈）。" +
            "同じ事案とは、当該施設の支払対象となった先の請求と、事由発生日および一時支援金の種類を同じくするものをいう。",
        en: "One incident is paid once, in any year: a second claim for it is referred to the support-payment office (our reading). It is the " +
            "same incident when an earlier payable claim of the facility has the same incident date and the same kind of payment.");

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
            $"事由発生日{DateText.Ja(facts.OccurredOn)}の同じ事案で、支払の対象となった先の請求はありません。",
            $"No earlier claim was payable for the same incident of {DateText.En(facts.OccurredOn)}.")
        : new(
            $"事由発生日{DateText.Ja(facts.OccurredOn)}の同じ事案で、{PriorClaimText.Of(same).Ja}が支払の対象となっており、一時支援金事務局の判断を要します。",
            $"For the same incident of {DateText.En(facts.OccurredOn)}, {PriorClaimText.Of(same).En} was payable; only the support-payment office can decide.");

    public Remedy Remedy(in ClaimFacts facts, FindingResult result) => Remedies.Office;
}
