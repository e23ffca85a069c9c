using JmaCyber.Rules.Judging;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Rulebook;

/// <summary>One incident is paid once, in any year; a second claim for it is the office's to decide (<c>limit.incident-once</c>; READING;
/// MANUAL Q4-4).</summary>
internal static class LimitIncidentOnce
{
    public static FindingResult Judge(in ClaimFacts facts)
    {
        if (facts.Payment is null)
        {
            return FindingResult.NotJudged;
        }

        return facts.Prior.SameIncident is null ? FindingResult.Met : FindingResult.Unclear;
    }

    public static Text Explain(in ClaimFacts facts, FindingResult result) => facts.Prior.SameIncident is not { } same
        ? new(
            $"事由発生日{DateText.Ja(facts.OccurredOn)}の同じ事案で、支払の対象となった先の請求はありません。",
            $"No earlier claim was payable for the same incident of {DateText.En(facts.OccurredOn)}.")
        : new(
            $"事由発生日{DateText.Ja(facts.OccurredOn)}の同じ事案で、{PriorClaimText.Of(same).Ja}が支払の対象となっており、一時支援金事務局の判断を要します。",
            $"For the same incident of {DateText.En(facts.OccurredOn)}, {PriorClaimText.Of(same).En} was payable; only the support-payment office can decide.");
}
