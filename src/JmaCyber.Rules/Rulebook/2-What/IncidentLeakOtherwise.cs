using JmaCyber.Rules.Judging;

namespace JmaCyber.Rules.Rulebook;

/// <summary>A leak that no attack caused is a data-leak incident (<c>incident.leak-otherwise</c>; MANUAL 2-3(1)②, Q4-8).</summary>
internal static class IncidentLeakOtherwise
{
    public static FindingResult Judge(in ClaimFacts facts)
        => facts.Claim.Incident is DataLeak ? FindingResult.Applied : FindingResult.NotJudged;

    public static Text Explain(in ClaimFacts facts, FindingResult result)
        => new("サイバー攻撃によらない個人情報の漏えいとして扱われます。", "The incident counts as a leak of personal data without a cyber attack.");
}
